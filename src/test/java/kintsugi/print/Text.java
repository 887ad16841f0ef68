package kintsugi.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a printed file says. */
final class Text {
    private Text() {}

    /** All words, with single spaces. */
    static String of(byte[] pdf) {
        return read(pdf)
                .replaceAll("[\\u200E\\u200F]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** All letters, without spaces and direction marks. */
    static String letters(byte[] pdf) {
        return letters(read(pdf));
    }

    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFE0E\\uFE0F]+", "");
    }

    /** The words of the last page, with single spaces. */
    static String lastPage(byte[] pdf) {
        return page(pdf, pages(pdf));
    }

    /** The words of this page, from 1, with single spaces. */
    static String page(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("\\s+", " ").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file says about itself: everything in its XMP packet and its information dictionary. */
    static String metadata(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            byte[] xmp = document.getDocumentCatalog().getMetadata().toByteArray();
            return new String(xmp, StandardCharsets.UTF_8)
                    + document.getDocumentInformation().getCOSObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
