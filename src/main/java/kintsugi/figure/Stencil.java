package kintsugi.figure;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Iterator;
import java.util.List;

/**
 * A path written as letters and numbers: M, L and C as in SVG, always with absolute places, Z closes; O is a circle
 * (middle x, y, radius) and o one that cuts a hole.
 */
final class Stencil {
    private static final double KAPPA = 0.5522847498;

    private final Path2D path = new Path2D.Double(PathIterator.WIND_NON_ZERO);
    private final Iterator<String> words;

    private Stencil(String written) {
        words = List.of(written.split(" ", -1)).iterator();
    }

    static Path2D path(String written) {
        Stencil stencil = new Stencil(written);
        while (stencil.words.hasNext()) {
            stencil.step(stencil.words.next());
        }
        return stencil.path;
    }

    private void step(String letter) {
        switch (letter) {
            case "M" -> path.moveTo(number(), number());
            case "L" -> path.lineTo(number(), number());
            case "C" -> path.curveTo(number(), number(), number(), number(), number(), number());
            case "Z" -> path.closePath();
            case "O" -> {
                double x = number();
                double y = number();
                double radius = number();
                path.append(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), false);
            }
            case "o" -> hole(number(), number(), number());
            default -> throw new IllegalArgumentException("not a step of a path: " + letter);
        }
    }

    /** Round the other way than {@link Ellipse2D} goes. */
    private void hole(double x, double y, double r) {
        double k = KAPPA * r;
        path.moveTo(x + r, y);
        path.curveTo(x + r, y - k, x + k, y - r, x, y - r);
        path.curveTo(x - k, y - r, x - r, y - k, x - r, y);
        path.curveTo(x - r, y + k, x - k, y + r, x, y + r);
        path.curveTo(x + k, y + r, x + r, y + k, x + r, y);
        path.closePath();
    }

    private double number() {
        return Double.parseDouble(words.next());
    }
}
