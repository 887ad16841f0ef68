package kintsugi.display;

import java.awt.Component;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;

/** A mouse pointer that is not seen. */
final class HiddenCursor {
    private static final int SIDE = 16;

    private HiddenCursor() {}

    /** Hides the pointer over a component; where the system has no such thing, it stays. */
    static void over(Component component) {
        var toolkit = Toolkit.getDefaultToolkit();
        var possible = toolkit.getBestCursorSize(SIDE, SIDE);
        if (!possible.equals(new Dimension(0, 0))) {
            var nothing = new BufferedImage(possible.width, possible.height, BufferedImage.TYPE_INT_ARGB);
            component.setCursor(toolkit.createCustomCursor(nothing, new Point(), "hidden"));
        } else {
            component.setCursor(Cursor.getDefaultCursor());
        }
    }
}
