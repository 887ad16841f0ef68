package kintsugi.pdf.draw;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** An outline of lines and curves that never changes. */
public record Contour(List<Step> steps) {
    /** One step of the pen: to (x, y), along a curve with two control points where the kind is CURVE. */
    public record Step(Kind kind, double x1, double y1, double x2, double y2, double x, double y) {}

    /** What the pen does. */
    public enum Kind {
        MOVE,
        LINE,
        CURVE,
        CLOSE
    }

    public Contour {
        steps = List.copyOf(steps);
    }

    /** The outline of any shape of Java2D; quadratic curves become cubic ones. */
    public static Contour of(Shape shape) {
        List<Step> steps = new ArrayList<>();
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            Step step = step(i.currentSegment(c), c, x, y);
            steps.add(step);
            x = step.x;
            y = step.y;
        }
        return new Contour(steps);
    }

    private static Step step(int kind, double[] c, double x, double y) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO -> new Step(Kind.MOVE, 0, 0, 0, 0, c[0], c[1]);
            case PathIterator.SEG_LINETO -> new Step(Kind.LINE, 0, 0, 0, 0, c[0], c[1]);
            case PathIterator.SEG_CUBICTO -> new Step(Kind.CURVE, c[0], c[1], c[2], c[3], c[4], c[5]);
            case PathIterator.SEG_QUADTO -> {
                double qx = c[0] * 2 / 3;
                double qy = c[1] * 2 / 3;
                yield new Step(Kind.CURVE, x / 3 + qx, y / 3 + qy, c[2] / 3 + qx, c[3] / 3 + qy, c[2], c[3]);
            }
            default -> new Step(Kind.CLOSE, 0, 0, 0, 0, x, y);
        };
    }

    /** Lines from point to point, given as x and y in turn. */
    public static Contour line(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return of(path);
    }

    /** The same, closed. */
    public static Contour polygon(double... xy) {
        List<Step> steps = new ArrayList<>(line(xy).steps);
        steps.add(new Step(Kind.CLOSE, 0, 0, 0, 0, xy[0], xy[1]));
        return new Contour(steps);
    }

    /** A circle around a point. */
    public static Contour circle(double x, double y, double radius) {
        return of(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** A rectangle from its top left corner, with rounded corners where the radius isn't 0. */
    public static Contour box(double x, double y, double width, double height, double radius) {
        return of(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius));
    }
}
