package kintsugi.kiosk.page;

import java.awt.Graphics;
import javax.swing.JComponent;
import kintsugi.figure.Tone;
import kintsugi.look.Look;

/** A hairline. */
final class Rule extends JComponent {
    private static final long serialVersionUID = 1L;

    private final transient Ground ground;

    Rule(Ground ground) {
        this.ground = ground;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var on = ground.on(graphics);
        on.setColor(Look.colour(Tone.HAIRLINE));
        on.fillRect(0, 0, getWidth(), Math.max(1, getHeight()));
        on.dispose();
    }
}
