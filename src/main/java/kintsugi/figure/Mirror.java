package kintsugi.figure;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Turns a figure about the vertical middle of its box, for languages that are written from right to left. */
record Mirror(Rectangle2D box) {
    List<Mark> of(List<Mark> marks) {
        return marks.stream().map(this::of).toList();
    }

    private Mark of(Mark mark) {
        double sides = box.getX() + box.getMaxX();
        var turn = new AffineTransform(-1, 0, 0, 1, sides, 0);
        if (mark instanceof Mark.Fill fill) {
            return new Mark.Fill(turn.createTransformedShape(fill.shape()), fill.tone());
        }
        if (mark instanceof Mark.Stroke stroke) {
            return new Mark.Stroke(turn.createTransformedShape(stroke.shape()), stroke.width(), stroke.tone());
        }
        var label = (Mark.Label) mark;
        return new Mark.Label(
                label.text(),
                sides - label.x(),
                label.baseline(),
                label.anchor().mirrored(),
                label.size(),
                label.weight(),
                label.tone());
    }
}
