package kintsugi.kiosk.page;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import kintsugi.figure.Tone;
import kintsugi.look.Look;
import org.jspecify.annotations.Nullable;

/** Rounded boxes, as fields, buttons and cards have them. */
final class Boxes {
    private Boxes() {}

    /**
     * Fills and outlines a box inside the given size; the line lies within.
     *
     * @param ground null for none
     * @param line null for none
     */
    static void draw(
            Graphics2D on,
            double x,
            double y,
            double width,
            double height,
            double radius,
            @Nullable Tone ground,
            @Nullable Tone line,
            double thickness) {
        double inset = thickness / 2;
        var box = new RoundRectangle2D.Double(
                x + inset, y + inset, width - thickness, height - thickness, 2 * radius, 2 * radius);
        if (ground != null) {
            on.setColor(Look.colour(ground));
            on.fill(box);
        }
        if (line != null) {
            on.setColor(Look.colour(line));
            on.setStroke(new BasicStroke((float) thickness));
            on.draw(box);
        }
    }
}
