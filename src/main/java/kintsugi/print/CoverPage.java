package kintsugi.print;

import java.awt.geom.Rectangle2D;
import java.util.List;
import kintsugi.pdf.block.Block;
import kintsugi.pdf.block.Figure;
import kintsugi.pdf.block.Heading;
import kintsugi.pdf.block.Paragraph;
import kintsugi.pdf.block.Space;
import kintsugi.pdf.block.Span;
import kintsugi.words.Words;
import kintsugi.workshop.PictureMark;

/** What lies on top of a paper at the printer: a mark by which its owner knows it, and nothing that tells what it is. */
final class CoverPage {
    private static final double PICTURE = 260;
    private static final double ABOVE_MM = 40;

    private final PictureMark mark;
    private final Words words;

    CoverPage(PictureMark mark, Words words) {
        this.mark = mark;
        this.words = words;
    }

    List<Block> blocks() {
        String name = MarkSign.name(mark, words);
        var box = new Rectangle2D.Double(0, 0, PICTURE, PICTURE);
        return List.of(
                new Space(ABOVE_MM),
                new Figure(
                        PICTURE,
                        PICTURE,
                        0,
                        words.text("print.mark.alt", name),
                        Drawing.of(MarkSign.emblem(mark).marks(box))),
                new Space(8),
                new Heading(1, name),
                Paragraph.sentence(Span.of(words.text("print.mark.cover"))));
    }
}
