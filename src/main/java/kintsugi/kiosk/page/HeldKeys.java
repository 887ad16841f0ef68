package kintsugi.kiosk.page;

import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * One press of a key is one act: Enter or Space that is still down when another page comes does nothing there until it
 * was let go, and Enter never repeats itself.
 */
final class HeldKeys implements KeyEventDispatcher {
    /** With these one presses what has the focus. */
    private static final Set<Integer> ACTING = Set.of(KeyEvent.VK_ENTER, KeyEvent.VK_SPACE);
    /** After so long a key was let go unseen, as while another window was in front. */
    private static final long FORGOTTEN_MS = 1000;

    private final Map<Integer, Long> down = new HashMap<>();
    private final Set<Integer> spent = new HashSet<>();
    private boolean swallows;

    void watch() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(this);
    }

    void rest() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(this);
    }

    /** Another page has come. */
    void turned() {
        spent.addAll(down.keySet());
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        int key = event.getKeyCode();
        if (event.getID() == KeyEvent.KEY_PRESSED) {
            swallows = ACTING.contains(key)
                    && isRepeated(key, event.getWhen())
                    && (spent.contains(key) || key == KeyEvent.VK_ENTER);
            return swallows;
        }
        if (event.getID() == KeyEvent.KEY_RELEASED) {
            down.remove(key);
            spent.remove(key);
            swallows = false;
            return false;
        }
        return swallows;
    }

    private boolean isRepeated(int key, long when) {
        Long before = down.put(key, when);
        boolean repeated = before != null && when - before < FORGOTTEN_MS;
        if (!repeated) {
            spent.remove(key);
        }
        return repeated;
    }
}
