package kintsugi.look;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The paths of the glyphs, in a square of side 1. */
final class GlyphPaths {
    private GlyphPaths() {}

    static Shape of(Glyph glyph) {
        return switch (glyph) {
            case RING_OPEN -> new Arc2D.Double(0.12, 0.12, 0.76, 0.76, 105, 300, Arc2D.OPEN);
            case RING_CLOSED -> round(0.76);
            case TICK -> line(0.14, 0.54, 0.38, 0.78, 0.86, 0.24);
            case DOT -> round(0.48);
            case CIRCLE -> round(0.44);
            case DASH -> line(0.05, 0.5, 0.95, 0.5);
            case PAUSE -> together(line(0.34, 0.2, 0.34, 0.8), line(0.66, 0.2, 0.66, 0.8));
            case CROSS -> cross(0.5, 0.26);
            case BACKSPACE -> together(key(), cross(0.63, 0.12));
            case CAPITAL -> arrow();
            case LEFT -> line(0.6, 0.24, 0.36, 0.5, 0.6, 0.76);
            case RIGHT -> line(0.4, 0.24, 0.64, 0.5, 0.4, 0.76);
            case NEW_LINE -> together(line(0.9, 0.22, 0.9, 0.6, 0.12, 0.6), line(0.34, 0.38, 0.12, 0.6, 0.34, 0.82));
            case UNSEEN -> together(eye(), round(0.24), line(0.18, 0.86, 0.82, 0.14));
        };
    }

    private static Shape round(double width) {
        return new Ellipse2D.Double((1 - width) / 2, (1 - width) / 2, width, width);
    }

    private static Path2D cross(double middle, double reach) {
        return together(
                line(middle - reach, 0.5 - reach, middle + reach, 0.5 + reach),
                line(middle + reach, 0.5 - reach, middle - reach, 0.5 + reach));
    }

    private static Path2D key() {
        var path = line(0.05, 0.5, 0.32, 0.22, 0.95, 0.22, 0.95, 0.78, 0.32, 0.78);
        path.closePath();
        return path;
    }

    private static Path2D arrow() {
        var path = line(0.5, 0.1, 0.92, 0.52, 0.68, 0.52, 0.68, 0.9, 0.32, 0.9, 0.32, 0.52, 0.08, 0.52);
        path.closePath();
        return path;
    }

    private static Path2D eye() {
        var path = new Path2D.Double();
        path.moveTo(0.04, 0.5);
        path.quadTo(0.5, 0.02, 0.96, 0.5);
        path.quadTo(0.5, 0.98, 0.04, 0.5);
        path.closePath();
        return path;
    }

    private static Path2D line(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }

    private static Path2D together(Shape... shapes) {
        var path = new Path2D.Double();
        for (var shape : shapes) {
            path.append(shape, false);
        }
        return path;
    }
}
