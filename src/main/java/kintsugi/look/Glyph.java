package kintsugi.look;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import javax.swing.Icon;
import kintsugi.figure.Tone;

/**
 * Signs drawn as paths. A sign never stands without words, or else its component carries them as its accessible name.
 */
public enum Glyph {
    /** Not yet enough. Never a progress: the gap is always the same. */
    RING_OPEN(0.1),
    /** Enough. */
    RING_CLOSED(0.1),
    /** Kept, shared, approved. */
    TICK(0.13),
    /** The one at hand. */
    DOT(0),
    /** To do. */
    CIRCLE(0.12),
    /** An item of a list; what we cannot do. */
    DASH(0.1),
    /** Held back. */
    PAUSE(0.13),
    /** Skipped, closed, none. */
    CROSS(0.1),
    /** Takes the last letter away. */
    BACKSPACE(0.07),
    /** The next letter is a capital one. */
    CAPITAL(0.07),
    /** Goes to the left, in every language. */
    LEFT(0.08),
    /** Goes to the right, in every language. */
    RIGHT(0.08),
    /** Begins a new line. */
    NEW_LINE(0.07),
    /** The room does not see this. */
    UNSEEN(0.08);

    private final double pen;

    Glyph(double pen) {
        this.pen = pen;
    }

    /** Paints it in the graphics' colour into a square with this left upper corner and side, in px. */
    public void paint(Graphics2D graphics, double x, double y, double side) {
        var on = (Graphics2D) graphics.create();
        on.translate(x, y);
        on.scale(side, side);
        var shape = GlyphPaths.of(this);
        if (pen == 0) {
            on.fill(shape);
        } else {
            on.setStroke(new BasicStroke((float) pen, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            on.draw(shape);
        }
        on.dispose();
    }

    /** An icon of this side, in px, in the component's own text colour. */
    public Icon icon(int side) {
        return new GlyphIcon(this, side, null);
    }

    /** An icon in the colour of a tone. */
    public Icon icon(int side, Tone tone) {
        return new GlyphIcon(this, side, tone);
    }
}
