package kintsugi.print;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import kintsugi.figure.ChartText;
import kintsugi.figure.Tone;
import kintsugi.pdf.block.Block;
import kintsugi.pdf.block.Figure;
import kintsugi.pdf.block.Paragraph;
import kintsugi.pdf.draw.Area;
import kintsugi.pdf.draw.Contour;
import kintsugi.pdf.draw.Mark;
import kintsugi.pdf.draw.Stroke;
import kintsugi.pdf.draw.Words.Anchor;
import kintsugi.plan.Plan.Hope;
import kintsugi.words.Words;

/** A scale asked twice, on one row: the start outlined, the end filled, both in one ring where they are the same. */
final class HopeFigure {
    private static final double WIDTH = 350;
    private static final double HEIGHT = 56;
    private static final double MIDDLE = 14;
    private static final double SMALL = 6.5;
    private static final double LARGE = 10;
    private static final double RING = 12.6;
    private static final double LABEL = 8.4;

    private final Words words;
    private final ChartText text;

    HopeFigure(Words words, ChartText text) {
        this.words = words;
        this.text = text;
    }

    List<Block> blocks(Hope hope) {
        List<Mark> marks = new ArrayList<>();
        for (int value = hope.low(); value <= hope.high(); value++) {
            circle(hope, value, marks);
        }
        captions(hope, marks);
        ends(hope, marks);
        String alt = words.text(
                "print.hope.alt",
                hope.low(),
                hope.lowEnd(),
                hope.high(),
                hope.highEnd(),
                told(hope.start()),
                told(hope.end()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Figure(WIDTH, HEIGHT, MIDDLE + 3, alt, marks));
        if (hope.start().isEmpty() || hope.end().isEmpty()) {
            blocks.add(Paragraph.label(
                    words.text(hope.start().isEmpty() ? "print.hope.only-end" : "print.hope.only-start")));
        }
        return blocks;
    }

    private String told(OptionalInt value) {
        return value.isPresent() ? words.numbers().whole(value.getAsInt()) : words.text("print.hope.none");
    }

    private void circle(Hope hope, int value, List<Mark> marks) {
        boolean start = is(hope.start(), value);
        boolean end = is(hope.end(), value);
        double x = x(hope, value);
        Contour circle = Contour.circle(x, MIDDLE, start || end ? LARGE : SMALL);
        int ink = Drawing.rgb(Tone.TEXT);
        if (end) {
            marks.add(new Area(circle, ink));
            if (start) {
                marks.add(new Stroke(Contour.circle(x, MIDDLE, RING), ink, 1.2));
            }
        } else {
            marks.add(new Stroke(circle, start ? ink : Drawing.rgb(Tone.LINE), start ? 1.6 : 0.6));
        }
        int colour = end ? Drawing.rgb(Tone.RAISED) : ink;
        String number = words.numbers().whole(value);
        double size = hope.high() - hope.low() > 10 ? 6 : 8;
        marks.add(new kintsugi.pdf.draw.Words(number, x, MIDDLE + 3, size, start || end, colour, Anchor.MIDDLE));
    }

    /** The words under the two answers, one over the other where they would touch. */
    private void captions(Hope hope, List<Mark> marks) {
        if (hope.start().isPresent() && hope.start().equals(hope.end())) {
            caption(hope, hope.start().getAsInt(), words.text("print.hope.both"), 38, marks);
            return;
        }
        hope.start().ifPresent(value -> caption(hope, value, words.text("print.hope.start"), 38, marks));
        boolean close = hope.start().isPresent()
                && hope.end().isPresent()
                && Math.abs(x(hope, hope.start().getAsInt())
                                - x(hope, hope.end().getAsInt()))
                        < apart();
        hope.end().ifPresent(value -> caption(hope, value, words.text("print.hope.end"), close ? 48 : 38, marks));
    }

    private double apart() {
        return 8 + (width(words.text("print.hope.start")) + width(words.text("print.hope.end"))) / 2;
    }

    private double width(String label) {
        return text.width(label, LABEL, kintsugi.figure.Mark.Weight.REGULAR);
    }

    private void caption(Hope hope, int value, String label, double baseline, List<Mark> marks) {
        double half = width(label) / 2;
        double x = Math.max(half, Math.min(WIDTH - half, x(hope, value)));
        marks.add(label(label, x, baseline, Anchor.MIDDLE));
    }

    private void ends(Hope hope, List<Mark> marks) {
        boolean mirrored = words.direction().mirrored();
        marks.add(label(mirrored ? hope.highEnd() : hope.lowEnd(), 0, HEIGHT, Anchor.LEFT));
        marks.add(label(mirrored ? hope.lowEnd() : hope.highEnd(), WIDTH, HEIGHT, Anchor.RIGHT));
    }

    private static Mark label(String label, double x, double baseline, Anchor anchor) {
        return new kintsugi.pdf.draw.Words(label, x, baseline, LABEL, false, Drawing.rgb(Tone.MUTED), anchor);
    }

    private double x(Hope hope, int value) {
        double pitch = (WIDTH - 2 * RING) / Math.max(1, hope.high() - hope.low());
        double x = RING + (value - hope.low()) * pitch;
        return words.direction().mirrored() ? WIDTH - x : x;
    }

    private static boolean is(OptionalInt answer, int value) {
        return answer.isPresent() && answer.getAsInt() == value;
    }
}
