package kintsugi.figure;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import kintsugi.figure.Mark.Anchor;
import kintsugi.figure.Mark.Weight;

/** Gathers the marks of a chart, all sized by one body. */
final class Sheet {
    private static final double HAIR = 1.0 / 36;
    private static final double OUTLINE = 1.0 / 14;

    private final double body;
    private final List<Mark> marks = new ArrayList<>();

    Sheet(double body) {
        this.body = body;
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    void line(double x1, double y1, double x2, double y2, Tone tone) {
        double width = body * HAIR * (tone == Tone.LINE ? 1.5 : 1);
        marks.add(new Mark.Stroke(new Line2D.Double(x1, y1, x2, y2), width, tone));
    }

    void filled(double x, double y, double width, double height, Tone tone) {
        marks.add(new Mark.Fill(new Rectangle2D.Double(x, y, width, height), tone));
    }

    /** The outline of a bar that stands on an axis, open at its foot. */
    void hollow(double x, double y, double width, double height, Tone tone) {
        double pen = body * OUTLINE;
        var path = new Path2D.Double();
        path.moveTo(x + pen / 2, y + height);
        path.lineTo(x + pen / 2, y + pen / 2);
        path.lineTo(x + width - pen / 2, y + pen / 2);
        path.lineTo(x + width - pen / 2, y + height);
        marks.add(new Mark.Stroke(path, pen, tone));
    }

    void text(String text, double x, double baseline, Anchor anchor, double size, Weight weight, Tone tone) {
        if (!text.isEmpty()) {
            marks.add(new Mark.Label(text, x, baseline, anchor, size, weight, tone));
        }
    }

    void muted(String text, double x, double baseline, Anchor anchor, double size) {
        text(text, x, baseline, anchor, size, Weight.REGULAR, Tone.MUTED);
    }
}
