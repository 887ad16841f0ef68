package kintsugi.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A finished file, read again by PDFBox. */
final class Pdf {
    private final byte[] bytes;

    Pdf(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What is done with the opened file. */
    interface Reading<T> {
        T read(PDDocument document) throws IOException;
    }

    <T> T read(Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return reading.read(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        return read(PDDocument::getNumberOfPages);
    }

    /** The words of one page, counted from 1, with single spaces. */
    String page(int number) {
        return read(document -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document).replaceAll("\\s+", " ").strip();
        });
    }

    /** All letters without any spaces, direction marks or variants of the same letter. */
    String letters() {
        return letters(read(document -> new PDFTextStripper().getText(document)));
    }

    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFE0E\\uFE0F]+", "");
    }

    /** Where every letter stands. */
    List<TextPosition> positions() {
        List<TextPosition> all = new ArrayList<>();
        read(document -> {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    all.addAll(positions);
                }
            }.getText(document);
            return all;
        });
        return all;
    }
}
