package kintsugi.look;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import kintsugi.figure.ChartText;
import kintsugi.figure.Mark;
import kintsugi.words.Words;

/** Draws figures in one light and language, and measures letters for them. Any thread. */
public final class MarkPainter implements ChartText {
    private static final double UNBROKEN = 1e6;

    private final TextFitter fitter = new TextFitter(Faces.bundled());
    private final Colours colours;
    private final Words words;

    /** A painter for this light; numbers are written as these words write them. */
    public MarkPainter(Colours colours, Words words) {
        this.colours = colours;
        this.words = words;
    }

    /** Paints a figure; the graphics keep their state. */
    public void paint(Graphics2D graphics, List<Mark> figure) {
        var on = Drawing.on(graphics);
        for (var mark : figure) {
            on.setColor(colours.of(mark.tone()));
            if (mark instanceof Mark.Fill fill) {
                on.fill(fill.shape());
            } else if (mark instanceof Mark.Stroke stroke) {
                on.setStroke(new BasicStroke((float) stroke.width(), BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
                on.draw(stroke.shape());
            } else if (mark instanceof Mark.Label label) {
                paint(on, label);
            }
        }
        on.dispose();
    }

    private void paint(Graphics2D on, Mark.Label label) {
        var set = set(label.text(), label.size(), label.weight(), UNBROKEN);
        if (set.lines().isEmpty()) {
            return;
        }
        double width = set.width();
        double left = switch (label.anchor()) {
            case LEFT -> label.x();
            case CENTRE -> label.x() - width / 2;
            case RIGHT -> label.x() - width;
        };
        set.lines().get(0).layout().draw(on, (float) left, (float) label.baseline());
    }

    @Override
    public double width(String text, double size, Mark.Weight weight) {
        return set(text, size, weight, UNBROKEN).width();
    }

    @Override
    public List<String> lines(String text, double size, double width) {
        var set = set(text, size, Mark.Weight.REGULAR, width);
        var whole = set.source().text();
        var ends = set.lines().stream().map(SetText.Line::end).toList();
        var lines = new ArrayList<String>();
        int from = 0;
        for (int end : ends) {
            lines.add(whole.substring(from, end).strip());
            from = end;
        }
        return lines.isEmpty() ? List.of("") : List.copyOf(lines);
    }

    @Override
    public String number(int count) {
        return words.numbers().whole(count);
    }

    private SetText set(String text, double size, Mark.Weight weight, double width) {
        var face = weight == Mark.Weight.SEMIBOLD ? Face.STRONG : Face.TEXT;
        return fitter.set(Prose.of(text), Type.text(size, words.language()).in(face), width);
    }
}
