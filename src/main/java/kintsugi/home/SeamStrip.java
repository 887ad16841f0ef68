package kintsugi.home;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;
import kintsugi.figure.Light;
import kintsugi.figure.Seam;
import kintsugi.figure.SeamFrame;
import kintsugi.figure.Tokens;
import kintsugi.figure.Tone;
import kintsugi.look.Colours;
import kintsugi.look.Drawing;
import kintsugi.look.MarkPainter;
import kintsugi.words.Words;

/** A guide's own seam on the dark of the wall: an ornament on its card. */
final class SeamStrip extends JComponent {
    private static final int HEIGHT = 74;

    private final Words words;
    private final Seam seam;
    private final double done;

    SeamStrip(Words words, Seam seam, double done) {
        this.words = words;
        this.seam = seam;
        this.done = done;
        setFocusable(false);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(200, HEIGHT);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var on = Drawing.on(graphics);
        var ink = Colours.of(Light.INK);
        double arc = 2.0 * Tokens.standard().cardRadius();
        var ground = new RoundRectangle2D.Double(0, 0, getWidth(), getHeight() + arc, arc, arc);
        on.setColor(ink.of(Tone.BACKGROUND));
        on.fill(ground);
        on.clip(ground);
        var box = new Rectangle2D.Double(0, getHeight() * 0.2, getWidth(), getHeight() * 0.6);
        var frame = SeamFrame.across(box, 3, words.direction().mirrored());
        new MarkPainter(ink, words).paint(on, seam.marks(frame, done));
        on.dispose();
    }
}
