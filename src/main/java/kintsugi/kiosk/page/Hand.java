package kintsugi.kiosk.page;

import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;

/** Whether keys or a finger were used last: who points sees no frame around what a key would press. */
final class Hand implements AWTEventListener {
    private boolean onKeys;

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
            onKeys = true;
        } else if (event.getID() == MouseEvent.MOUSE_PRESSED) {
            onKeys = false;
        }
    }
}
