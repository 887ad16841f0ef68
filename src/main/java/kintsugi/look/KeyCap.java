package kintsugi.look;

import java.awt.Dimension;
import java.awt.Graphics;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;

/** A key as it looks on a keyboard, beside what it does. */
public final class KeyCap extends JLabel {
    private static final Outline CAP = new Outline(4, 1, Tone.LINE, Tone.RAISED, false);

    /** A cap with what is printed on it: {@code B}, {@code ←}. */
    public KeyCap(String key) {
        super(key, CENTER);
        setFont(Look.font(Face.STRONG, TypeStep.SMALL));
        setBorder(BorderFactory.createEmptyBorder(2, 6, 2, 6));
    }

    @Override
    public Dimension getPreferredSize() {
        var size = super.getPreferredSize();
        return new Dimension(Math.max(size.width, size.height), size.height);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        CAP.paint(this, graphics);
        super.paintComponent(graphics);
    }
}
