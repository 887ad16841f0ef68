package kintsugi.kiosk.page;

import java.awt.Graphics;
import kintsugi.figure.Tone;

/** Raised ground with a line around it, on which things have their places. */
final class Card extends Sheet {
    private static final double RADIUS = 10;
    private static final long serialVersionUID = 1L;

    private Tone line = Tone.HAIRLINE;
    private double thickness = 1;

    Card(Ground ground) {
        super(ground);
    }

    Card outlined(Tone tone, double width) {
        line = tone;
        thickness = width;
        repaint();
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var on = ground().on(graphics);
        double width = thickness * unit();
        Boxes.draw(on, 0, 0, getWidth(), getHeight(), RADIUS * unit(), Tone.RAISED, line, width);
        on.dispose();
    }
}
