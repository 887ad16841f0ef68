package kintsugi.kiosk;

import java.awt.KeyEventDispatcher;
import java.awt.event.KeyEvent;
import java.util.Set;
import kintsugi.kiosk.turn.KioskModel;

/**
 * Sees every key before anything else does: any key says that somebody is there, Shift three times hides, and the keys
 * that a clicker sends do nothing. A full stop can be typed, since nothing else listens to it here.
 */
final class KioskKeys implements KeyEventDispatcher {
    private static final Set<Integer> CLICKER =
            Set.of(KeyEvent.VK_PAGE_UP, KeyEvent.VK_PAGE_DOWN, KeyEvent.VK_F5, KeyEvent.VK_ESCAPE);

    private final KioskModel model;
    private boolean shiftDown;

    KioskKeys(KioskModel model) {
        this.model = model;
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        if (CLICKER.contains(event.getKeyCode())) {
            return true;
        }
        model.touched();
        if (event.getID() == KeyEvent.KEY_PRESSED) {
            pressed(event.getKeyCode());
        } else if (event.getID() == KeyEvent.KEY_RELEASED && event.getKeyCode() == KeyEvent.VK_SHIFT) {
            shiftDown = false;
        }
        return false;
    }

    /** A key held down repeats itself; only its first press counts. */
    private void pressed(int key) {
        if (key != KeyEvent.VK_SHIFT) {
            model.otherKey();
        } else if (!shiftDown) {
            shiftDown = true;
            model.shift();
        }
    }
}
