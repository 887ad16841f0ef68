package kintsugi.print;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import kintsugi.pdf.PageImages;

/** Pictures of a finished paper's pages, for a preview. Not for the event thread. */
public final class PagePictures {
    private static final double POINTS_PER_INCH = 72;

    private PagePictures() {}

    /**
     * One page.
     *
     * @param number which one, from 0
     * @param pages how many the paper has
     */
    public record One(int number, int pages, BufferedImage image) {}

    /** This page, from 0, or the last where there are fewer, at this height, in px, on white. */
    public static One one(byte[] pdf, int page, int height) {
        try (PageImages images = new PageImages(pdf)) {
            int number = Math.min(page, images.count() - 1);
            return new One(
                    number, images.count(), images.page(number, height * POINTS_PER_INCH / images.height(number)));
        }
    }

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
