package kintsugi.kiosk.page;

import java.awt.Graphics;
import javax.swing.JComponent;
import kintsugi.figure.Tone;
import kintsugi.look.Glyph;
import kintsugi.look.Look;

/** A sign beside words that say the same. */
final class Sign extends JComponent {
    private static final long serialVersionUID = 1L;

    private final transient Ground ground;
    private Glyph glyph;
    private Tone tone;

    Sign(Ground ground, Glyph glyph, Tone tone) {
        this.ground = ground;
        this.glyph = glyph;
        this.tone = tone;
    }

    void show(Glyph sign, Tone colour) {
        glyph = sign;
        tone = colour;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var on = ground.on(graphics);
        on.setColor(Look.colour(tone));
        double side = Math.min(getWidth(), getHeight());
        glyph.paint(on, (getWidth() - side) / 2, (getHeight() - side) / 2, side);
        on.dispose();
    }
}
