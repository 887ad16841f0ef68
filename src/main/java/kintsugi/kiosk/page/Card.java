package kintsugi.kiosk.page;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.geom.RoundRectangle2D;
import kintsugi.figure.Tone;
import kintsugi.look.Look;

/** Raised ground with a line around it, on which things have their places. */
final class Card extends Sheet {
    private static final double RADIUS = 10;
    private static final long serialVersionUID = 1L;

    private Tone line = Tone.HAIRLINE;
    private double thickness = 1;
    private boolean dashed;

    Card(Ground ground) {
        super(ground);
    }

    Card outlined(Tone tone, double width) {
        line = tone;
        thickness = width;
        repaint();
        return this;
    }

    Card dashed() {
        dashed = true;
        line = Tone.LINE;
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var on = ground().on(graphics);
        double width = thickness * unit();
        if (dashed) {
            float dash = (float) (4 * unit());
            on.setColor(Look.colour(line));
            on.setStroke(new BasicStroke(
                    (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {dash, dash}, 0));
            double arc = 2 * RADIUS * unit();
            on.draw(new RoundRectangle2D.Double(
                    width / 2, width / 2, getWidth() - width, getHeight() - width, arc, arc));
        } else {
            Boxes.draw(on, 0, 0, getWidth(), getHeight(), RADIUS * unit(), Tone.RAISED, line, width);
        }
        on.dispose();
    }
}
