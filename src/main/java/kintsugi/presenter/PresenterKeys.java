package kintsugi.presenter;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Locale;
import java.util.Optional;
import javax.swing.SwingUtilities;
import kintsugi.settings.Stroke;

/**
 * Hears the keyboard before anything in the window does, so that page keys, F5 and Esc mean the same everywhere. All
 * other keys it takes only while the room pane has the focus.
 */
final class PresenterKeys implements KeyEventDispatcher {
    private static final int OTHERS = InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK | InputEvent.META_DOWN_MASK;

    private final PresenterModel model;
    private final PresenterPanel panel;
    private boolean taken;

    PresenterKeys(PresenterModel model, PresenterPanel panel) {
        this.model = model;
        this.panel = panel;
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        Component target = event.getComponent();
        if (!here(target)) {
            return false;
        }
        if (event.getID() == KeyEvent.KEY_PRESSED) {
            taken = (event.getModifiersEx() & OTHERS) == 0 && press(event, target == panel.room());
        }
        // The letter and the release that belong to a key which was taken are nobody else's either.
        return taken;
    }

    /** Whether a key is meant for this window, be it for nothing in particular. */
    private boolean here(Component target) {
        Window window = SwingUtilities.getWindowAncestor(panel);
        return SwingUtilities.isDescendingFrom(target, panel)
                || (window != null && SwingUtilities.isDescendingFrom(target, window));
    }

    private boolean press(KeyEvent event, boolean inRoom) {
        int digit = Character.digit(event.getKeyChar(), 10);
        if (inRoom && event.getKeyChar() != KeyEvent.CHAR_UNDEFINED && digit >= 0) {
            model.digit(digit);
            return true;
        }
        return stroke(event).map(stroke -> model.press(stroke, inRoom)).orElse(false);
    }

    /** The key that this is, by what is printed on it for signs, else by its place. */
    private static Optional<Stroke> stroke(KeyEvent event) {
        return switch (event.getKeyChar()) {
            case '.' -> Optional.of(Stroke.PERIOD);
            case ',' -> Optional.of(Stroke.COMMA);
            case '+', '=' -> Optional.of(Stroke.PLUS);
            case '?' -> Optional.of(Stroke.QUESTION);
            default -> byPlace(event);
        };
    }

    private static Optional<Stroke> byPlace(KeyEvent event) {
        return switch (event.getKeyCode()) {
            case KeyEvent.VK_PAGE_DOWN -> Optional.of(Stroke.PAGE_DOWN);
            case KeyEvent.VK_PAGE_UP -> Optional.of(Stroke.PAGE_UP);
            case KeyEvent.VK_F5 -> Optional.of(Stroke.F5);
            case KeyEvent.VK_F8 -> Optional.of(Stroke.F8);
            case KeyEvent.VK_ESCAPE -> Optional.of(Stroke.ESCAPE);
            case KeyEvent.VK_RIGHT, KeyEvent.VK_KP_RIGHT -> Optional.of(Stroke.RIGHT);
            case KeyEvent.VK_LEFT, KeyEvent.VK_KP_LEFT -> Optional.of(Stroke.LEFT);
            case KeyEvent.VK_DOWN, KeyEvent.VK_KP_DOWN -> Optional.of(Stroke.DOWN);
            case KeyEvent.VK_UP, KeyEvent.VK_KP_UP -> Optional.of(Stroke.UP);
            case KeyEvent.VK_SPACE -> Optional.of(Stroke.SPACE);
            case KeyEvent.VK_ENTER -> Optional.of(Stroke.ENTER);
            case KeyEvent.VK_BACK_SPACE -> Optional.of(Stroke.BACKSPACE);
            case KeyEvent.VK_HOME -> Optional.of(Stroke.HOME);
            case KeyEvent.VK_END -> Optional.of(Stroke.END);
            case KeyEvent.VK_PERIOD -> Optional.of(Stroke.PERIOD);
            case KeyEvent.VK_COMMA -> Optional.of(Stroke.COMMA);
            default -> letter(event);
        };
    }

    private static Optional<Stroke> letter(KeyEvent event) {
        String name = Character.isLetter(event.getKeyChar()) && event.getKeyChar() < 128
                ? String.valueOf(event.getKeyChar()).toUpperCase(Locale.ROOT)
                : KeyEvent.getKeyText(event.getKeyCode());
        return name.matches("[A-Z]") ? Optional.of(Stroke.valueOf(name)) : Optional.empty();
    }
}
