package kintsugi.look;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;

/** How our own painters draw: smooth edges, smooth letters at their true widths. */
public final class Drawing {
    private Drawing() {}

    /** A copy of the graphics, set up; whoever asked for it disposes of it. */
    public static Graphics2D on(Graphics graphics) {
        var copy = (Graphics2D) graphics.create();
        copy.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        copy.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        copy.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        copy.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return copy;
    }
}
