package kintsugi.home.fit;

import java.awt.Graphics;
import javax.swing.JComponent;
import kintsugi.figure.Tone;
import kintsugi.look.Look;

/** A line between two things. */
final class Hairline extends JComponent {
    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(Look.colour(Tone.HAIRLINE));
        graphics.fillRect(0, 0, getWidth(), getHeight());
    }
}
