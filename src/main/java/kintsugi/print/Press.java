package kintsugi.print;

import java.util.List;
import kintsugi.figure.ChartText;
import kintsugi.pdf.PdfDocument;
import kintsugi.pdf.font.Faces;
import kintsugi.pdf.write.PdfWriter;
import kintsugi.words.Words;

/** What all printers share: the faces, and the writer of files. One for the whole program; threads may share it. */
public final class Press {
    private final Faces faces;
    private final PdfWriter writer;

    /** A press with these faces. */
    public Press(Faces faces) {
        this.faces = faces;
        writer = new PdfWriter(faces);
    }

    byte[] print(PdfDocument document) {
        return writer.write(document);
    }

    ChartText measure(Words words) {
        return new Measure(faces, words);
    }

    /** The letters of a text that no font has, each once; they come out as a visible box. */
    public List<String> missing(String text) {
        return faces.missing(text);
    }
}
