package kintsugi.print;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import kintsugi.figure.Seam;
import kintsugi.figure.SeamFrame;
import kintsugi.figure.Tone;
import kintsugi.pdf.Dress;
import kintsugi.pdf.PageNumber;
import kintsugi.pdf.Palette;
import kintsugi.pdf.PaperSize;
import kintsugi.pdf.PdfDocument;
import kintsugi.pdf.PdfInfo;
import kintsugi.pdf.draw.Mark;
import kintsugi.words.Words;

/** Empty sheets of the house: colours, the seam in the margin, head line and page number, and a file that tells nothing. */
final class Sheets {
    /** Names no program: whoever finds the file learns nothing from it. */
    private static final String CREATOR = "PDF";

    private static final double MM = 72 / 25.4;
    private static final double SEAM_FROM = 5 * MM;
    private static final double SEAM_WIDTH = 18 * MM;
    private static final double SEAM_THICK = 4.4;
    private static final Palette PALETTE = new Palette(
            Drawing.rgb(Tone.TEXT),
            Drawing.rgb(Tone.MUTED),
            Drawing.rgb(Tone.GOLD_TEXT),
            Drawing.rgb(Tone.ROSE),
            Drawing.rgb(Tone.SAGE),
            Drawing.rgb(Tone.LINE),
            Drawing.rgb(Tone.HAIRLINE));

    private final Words words;
    private final PaperSize paper;
    private final Seam seam;

    /**
     * Sheets in one language.
     *
     * @param steps how many bends the seam has
     */
    Sheets(Words words, PaperSize paper, int steps) {
        this.words = words;
        this.paper = paper;
        seam = Seam.of(steps);
    }

    /** A document without pages; its title and date are all that the file tells of itself. */
    PdfDocument empty(String title, LocalDate date) {
        var info = new PdfInfo(
                title,
                words.language().toLanguageTag(),
                words.direction().mirrored(),
                date.atStartOfDay(ZoneOffset.UTC).toInstant(),
                CREATOR);
        return PdfDocument.of(paper, info, PALETTE);
    }

    /** What pages wear: the seam done as far as this many steps, and words at both ends of the head line. */
    Dress dress(int done, int steps, String start, String end) {
        PageNumber number = (page, pages) -> words.text("print.page", page, pages);
        return new Dress(margin(done, steps), start, end, number);
    }

    private List<Mark> margin(int done, int steps) {
        boolean mirrored = words.direction().mirrored();
        double left = mirrored ? paper.width() - SEAM_FROM - SEAM_WIDTH : SEAM_FROM;
        var box = new Rectangle2D.Double(left, 0, SEAM_WIDTH, paper.height());
        double reached = done <= 0 ? Seam.BEGUN : done >= steps ? seam.whole() : done;
        return Drawing.of(seam.marks(SeamFrame.down(box, SEAM_THICK, mirrored), reached));
    }
}
