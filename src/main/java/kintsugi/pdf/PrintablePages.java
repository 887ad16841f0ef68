package kintsugi.pdf;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** The pages of a finished file, each on a sheet of its own size, for a printer. For one thread; close it after use. */
public final class PrintablePages implements Pageable, AutoCloseable {
    private final PDDocument document;
    private final PDFPageable pages;

    /** Reads a file of ours from memory. */
    public PrintablePages(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF could not be read", e);
        }
        pages = new PDFPageable(document);
    }

    @Override
    public int getNumberOfPages() {
        return pages.getNumberOfPages();
    }

    @Override
    public PageFormat getPageFormat(int index) {
        return pages.getPageFormat(index);
    }

    @Override
    public Printable getPrintable(int index) {
        return pages.getPrintable(index);
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
