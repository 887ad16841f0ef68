package kintsugi.pdf.write;

import java.util.List;
import kintsugi.pdf.Palette;
import kintsugi.pdf.block.Span;
import kintsugi.pdf.block.Weight;
import kintsugi.pdf.draw.Words;
import kintsugi.pdf.file.PdfFile;
import kintsugi.pdf.font.Cut;
import kintsugi.pdf.text.Line;
import kintsugi.pdf.text.Styled;
import kintsugi.pdf.text.TextSetter;

/**
 * What all setters of one document share.
 *
 * @param room the height of a page's text in points
 */
record Typesetting(PdfFile file, TextSetter text, Palette palette, boolean rightToLeft, double room) {
    List<Line> lines(List<Span> spans, Type type, double width) {
        List<Styled> styled = spans.stream()
                .map(s -> new Styled(s.text(), type.cut(s.weight()), palette.of(s.ink()), s.isolated()))
                .toList();
        return text.lines(styled, type.points(), width);
    }

    /** One line of a drawing. */
    Line line(Words words) {
        Styled styled = new Styled(words.text(), words.strong() ? Cut.STRONG : Cut.TEXT, words.rgb());
        return text.lines(List.of(styled), words.size(), 1e6).get(0);
    }

    /** The left edge, within a width, of something that stands {@code offset} from the start. */
    double left(double offset, double own, double width) {
        return rightToLeft ? width - offset - own : offset;
    }

    static List<Span> spans(String text, Weight weight, kintsugi.pdf.block.Ink ink) {
        return List.of(new Span(text, weight, ink));
    }
}
