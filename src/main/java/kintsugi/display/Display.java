package kintsugi.display;

import java.awt.Rectangle;

/**
 * A screen and the part of the desktop that it shows. Mirrored screens count as one.
 *
 * @param id the system's own name, which stays the same while it is plugged in
 * @param name for people, as far as the system tells
 * @param bounds in the desktop's px
 */
public record Display(String id, String name, Rectangle bounds) {
    /** Copies the bounds. */
    public Display {
        bounds = new Rectangle(bounds);
    }

    /** A copy of the bounds. */
    @Override
    public Rectangle bounds() {
        return new Rectangle(bounds);
    }
}
