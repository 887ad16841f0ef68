package kintsugi.look;

import java.awt.Graphics;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;

/** A few words about a state, in a capsule. */
public final class Chip extends JLabel {
    private static final Outline CAPSULE = new Outline(999, 1, Tone.HAIRLINE, Tone.RAISED, false);

    /** A chip that says this. */
    public Chip(String text) {
        super(text);
        setFont(Look.font(Face.TEXT, TypeStep.SMALL));
        setBorder(BorderFactory.createEmptyBorder(4, 12, 4, 12));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        CAPSULE.paint(this, graphics);
        super.paintComponent(graphics);
    }
}
