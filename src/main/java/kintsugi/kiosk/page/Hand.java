package kintsugi.kiosk.page;

import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;

/** Whether keys or a finger were used last: who points sees no frame around what a key would press. */
final class Hand implements AWTEventListener {
    private final Runnable changed;
    private boolean onKeys;

    /** Tells on the event thread when the hand goes over to the keys, or back. */
    Hand(Runnable changed) {
        this.changed = changed;
    }

    void watch() {
        Toolkit.getDefaultToolkit().addAWTEventListener(this, AWTEvent.KEY_EVENT_MASK | AWTEvent.MOUSE_EVENT_MASK);
    }

    void rest() {
        Toolkit.getDefaultToolkit().removeAWTEventListener(this);
    }

    boolean isOnKeys() {
        return onKeys;
    }

    @Override
    public void eventDispatched(AWTEvent event) {
        if (event.getID() == KeyEvent.KEY_PRESSED) {
            now(true);
        } else if (event.getID() == MouseEvent.MOUSE_PRESSED) {
            now(false);
        }
    }

    private void now(boolean keys) {
        if (onKeys != keys) {
            onKeys = keys;
            changed.run();
        }
    }
}
