package kintsugi.kiosk.page;

import java.awt.AWTEvent;
import java.awt.Point;
import java.awt.event.MouseEvent;

/**
 * Tells what is left of a click or a tap that began on the page before from one that is meant for this page. Whoever
 * taps twice where once was enough must not share, or skip a warning, on a page that they have not seen. A finger
 * trembles, so that the system may take its second tap for one of its own.
 */
final class StrayClicks {
    private static final long TOGETHER_MS = 500;

    private Point place = new Point();
    private long moment = Long.MIN_VALUE / 2;
    private double near = 32;
    private boolean touched;

    /** Another page has come; nobody has touched it yet. */
    void turned() {
        touched = false;
    }

    /** How far apart, in px, two taps of one hand may be. */
    void within(double distance) {
        near = distance;
    }

    /** Sees every press, wherever it is, before any button does. */
    void note(AWTEvent event) {
        if (event instanceof MouseEvent press && press.getID() == MouseEvent.MOUSE_PRESSED) {
            touched |= press.getClickCount() <= 1 && !isSecond(press);
            place = press.getLocationOnScreen();
            moment = press.getWhen();
        }
    }

    private boolean isSecond(MouseEvent press) {
        long later = press.getWhen() - moment;
        return later >= 0 && later < TOGETHER_MS && press.getLocationOnScreen().distance(place) <= near;
    }

    /** Whether this belongs to the page before: no click has begun on this page yet. */
    boolean has(MouseEvent event) {
        int id = event.getID();
        boolean press = id == MouseEvent.MOUSE_PRESSED;
        return (press || id == MouseEvent.MOUSE_RELEASED || id == MouseEvent.MOUSE_CLICKED) && !touched;
    }
}
