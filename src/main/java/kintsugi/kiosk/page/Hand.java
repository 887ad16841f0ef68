package kintsugi.kiosk.page;

import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.Set;

/** Whether keys or a finger were used last: who points sees no frame around what a key would press. */
final class Hand implements AWTEventListener {
    /** Held with others or, three times alone, to hide: these lead to nothing that a frame could show. */
    private static final Set<Integer> MODIFIERS =
            Set.of(KeyEvent.VK_SHIFT, KeyEvent.VK_CONTROL, KeyEvent.VK_ALT, KeyEvent.VK_ALT_GRAPH, KeyEvent.VK_META);

    private final Runnable changed;
    private final StrayClicks strays;
    private boolean onKeys;

    /** Tells on the event thread when the hand goes over to the keys, or back. */
    Hand(Runnable changed, StrayClicks strays) {
        this.changed = changed;
        this.strays = strays;
    }

    void watch() {
        Toolkit.getDefaultToolkit().addAWTEventListener(this, AWTEvent.KEY_EVENT_MASK | AWTEvent.MOUSE_EVENT_MASK);
    }

    void rest() {
        Toolkit.getDefaultToolkit().removeAWTEventListener(this);
    }

    /** Nobody has used anything yet. A cover looks the same, whatever the one before used last. */
    void forget() {
        onKeys = false;
    }

    boolean isOnKeys() {
        return onKeys;
    }

    @Override
    public void eventDispatched(AWTEvent event) {
        strays.note(event);
        if (event instanceof KeyEvent key && key.getID() == KeyEvent.KEY_PRESSED) {
            if (!MODIFIERS.contains(key.getKeyCode())) {
                now(true);
            }
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
