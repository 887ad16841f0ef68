package kintsugi.look;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.geom.RoundRectangle2D;
import kintsugi.figure.Tone;

/**
 * A rounded box with a line around it.
 *
 * @param radius of its corners, in px; larger than half its height makes a chip
 * @param width of the line
 * @param line its tone
 * @param ground the tone of the inside
 * @param dashed whether the line is dashed
 */
record Outline(double radius, double width, Tone line, Tone ground, boolean dashed) {
    private static final float[] DASHES = {4, 4};

    void paint(Component component, Graphics graphics) {
        var on = Drawing.on(graphics);
        double inset = width / 2;
        double height = component.getHeight() - width;
        double arc = Math.min(2 * radius, height);
        var box = new RoundRectangle2D.Double(inset, inset, component.getWidth() - width, height, arc, arc);
        on.setColor(Look.colour(ground));
        on.fill(box);
        on.setColor(Look.colour(line));
        on.setStroke(stroke());
        on.draw(box);
        on.dispose();
    }

    private BasicStroke stroke() {
        return dashed
                ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0)
                : new BasicStroke((float) width);
    }
}
