package kintsugi.kiosk.page;

import java.awt.event.MouseEvent;

/**
 * Tells what is left of a click that began on the page before from one that is meant for this page. Whoever clicks
 * twice where once was enough must not share, or skip a warning, on a page that they have not seen.
 */
final class StrayClicks {
    private boolean touched;

    /** Whether this belongs to the page before: no click has begun on this page yet. */
    boolean has(MouseEvent event) {
        boolean press = event.getID() == MouseEvent.MOUSE_PRESSED;
        touched |= press && event.getClickCount() <= 1;
        boolean rest = event.getID() == MouseEvent.MOUSE_RELEASED || event.getID() == MouseEvent.MOUSE_CLICKED;
        return (press || rest) && !touched;
    }
}
