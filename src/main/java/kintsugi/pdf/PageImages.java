package kintsugi.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pictures of the pages of a finished file, for a preview or a printer. One per file, for one thread; close it after use. */
public final class PageImages implements AutoCloseable {
    private final PDDocument document;
    private final PDFRenderer renderer;

    /** Reads a file of ours from memory. */
    public PageImages(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF could not be read", e);
        }
        renderer = new PDFRenderer(document);
    }

    /** How many pages there are. */
    public int count() {
        return document.getNumberOfPages();
    }

    /** The height of a page, counted from 0, in points. */
    public double height(int index) {
        return document.getPage(index).getMediaBox().getHeight();
    }

    /** One page, counted from 0, on white; the dots per inch from 18 to 600. */
    public BufferedImage page(int index, double dotsPerInch) {
        if (dotsPerInch < 18 || dotsPerInch > 600) {
            throw new IllegalArgumentException("A page is drawn with 18 to 600 dots per inch, not " + dotsPerInch);
        }
        try {
            return renderer.renderImageWithDPI(index, (float) dotsPerInch, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException("Page " + (index + 1) + " could not be drawn", e);
        }
    }

    /** All pages of a file. */
    public static List<BufferedImage> of(byte[] pdf, double dotsPerInch) {
        try (PageImages images = new PageImages(pdf)) {
            List<BufferedImage> pages = new ArrayList<>();
            for (int i = 0; i < images.count(); i++) {
                pages.add(images.page(i, dotsPerInch));
            }
            return pages;
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF could not be closed", e);
        }
    }
}
