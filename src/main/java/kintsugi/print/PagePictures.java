package kintsugi.print;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import kintsugi.pdf.PageImages;

/** Pictures of a finished paper's pages, for a preview. Not for the event thread. */
public final class PagePictures {
    private static final double POINTS_PER_INCH = 72;

    private PagePictures() {}

    /** Every page at this height, in px, on white. */
    public static List<BufferedImage> of(byte[] pdf, int height) {
        try (PageImages images = new PageImages(pdf)) {
            List<BufferedImage> pages = new ArrayList<>();
            for (int i = 0; i < images.count(); i++) {
                pages.add(images.page(i, height * POINTS_PER_INCH / images.height(i)));
            }
            return pages;
        }
    }
}
