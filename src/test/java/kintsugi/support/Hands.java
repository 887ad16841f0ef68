package kintsugi.support;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;

/**
 * Hands and eyes of whoever sits before the windows on the desktop: finds what shows by its name, waits for it, clicks
 * and types by events of the event thread. Not to be used on that thread.
 */
public final class Hands {
    private static final long SECOND_MS = 1000;

    /** A hand takes its time: two taps at one place, one right after the other, would be one of a trembling hand. */
    private long moment = System.currentTimeMillis();

    /** Everything of that type that shows in any window now, from the outside in. */
    public <T extends Component> List<T> showing(Class<T> type) {
        return onEventThread(() -> all(type).toList());
    }

    private static <T extends Component> Stream<T> all(Class<T> type) {
        return Arrays.stream(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(OffScreen::tree)
                .filter(Component::isShowing)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Stream<Component> named(String name) {
        return all(Component.class).filter(one -> name.equals(one.getName()));
    }

    /** Whether something of that name shows now. */
    public boolean sees(String name) {
        return onEventThread(() -> named(name).findAny().isPresent());
    }

    /** The thing of that name, if one shows now. */
    public Optional<Component> glimpse(String name) {
        return onEventThread(() -> named(name).findFirst());
    }

    /** Whether a label reads so now. */
    public boolean reads(String text) {
        return showing(JLabel.class).stream().anyMatch(label -> text.equals(label.getText()));
    }

    /** Whether something that shows is called so by a screen reader. */
    public boolean hears(String text) {
        return onEventThread(() -> all(Component.class)
                .map(Component::getAccessibleContext)
                .anyMatch(context -> context != null && text.equals(context.getAccessibleName())));
    }

    /** Takes all windows away, however the evening went. */
    public void clearTheDesktop() {
        onEventThread(() -> {
            Arrays.stream(Window.getWindows()).forEach(Window::dispose);
            return this;
        });
    }

    /** Waits until the only thing of that name shows and is not switched off. */
    public Component find(String name) {
        List<Component> found = new ArrayList<>();
        until("there is one " + name, () -> {
            onlyOne(name).ifPresent(found::add);
            return !found.isEmpty();
        });
        return found.get(0);
    }

    private static Optional<Component> onlyOne(String name) {
        return onEventThread(() -> {
            List<Component> all = named(name).toList();
            return all.stream()
                    .filter(one ->
                            all.size() == 1 && one.isEnabled() && !one.getSize().equals(new Dimension()))
                    .findFirst();
        });
    }

    /** Waits until it is so; an error that names it, and what showed instead, after twenty seconds. */
    public void until(String what, Supplier<Boolean> condition) {
        try {
            VirtualDesktop.await(condition::get);
        } catch (AssertionError late) {
            throw new AssertionError("not so: " + what + "; showing are " + names(), late);
        }
    }

    private List<String> names() {
        return onEventThread(() -> all(Component.class)
                .map(Component::getName)
                .filter(name -> name != null)
                .distinct()
                .toList());
    }

    /** Clicks the thing of that name. */
    public void click(String name) {
        click(find(name));
    }

    /** Clicks this. */
    public void click(Component target) {
        mouse(target, MouseEvent.MOUSE_PRESSED);
        mouse(target, MouseEvent.MOUSE_RELEASED);
        mouse(target, MouseEvent.MOUSE_CLICKED);
        settle();
    }

    /** Holds the thing of that name down, sees what there is to see, and lets go. */
    public <T> T holding(String name, Supplier<T> sight) {
        Component target = find(name);
        mouse(target, MouseEvent.MOUSE_PRESSED);
        T seen = sight.get();
        mouse(target, MouseEvent.MOUSE_RELEASED);
        settle();
        return seen;
    }

    private void mouse(Component target, int id) {
        moment += id == MouseEvent.MOUSE_PRESSED ? SECOND_MS : 0;
        onEventThread(() -> {
            if (id == MouseEvent.MOUSE_PRESSED && target instanceof JComponent own) {
                own.scrollRectToVisible(new Rectangle(own.getSize()));
                Rectangle seen = own.getVisibleRect();
                Component root = SwingUtilities.getRoot(own);
                java.awt.Point at =
                        SwingUtilities.convertPoint(own, seen.x + seen.width / 2, seen.y + seen.height / 2, root);
                Component hit = SwingUtilities.getDeepestComponentAt(root, at.x, at.y);
                if (hit == null || (hit != own && !SwingUtilities.isDescendingFrom(hit, own))) {
                    throw new AssertionError(own.getName() + " is covered by " + hit);
                }
            }
            int held = id == MouseEvent.MOUSE_PRESSED ? InputEvent.BUTTON1_DOWN_MASK : 0;
            post(new MouseEvent(
                    target,
                    id,
                    moment,
                    held,
                    target.getWidth() / 2,
                    target.getHeight() / 2,
                    1,
                    false,
                    MouseEvent.BUTTON1));
            return target;
        });
    }

    /** Goes into the field of that name and types. */
    public void type(String name, String text) {
        focus(find(name));
        type(text);
    }

    /** Waits until this has the keyboard. */
    public void focus(Component field) {
        until(
                field.getName() + " has the keyboard",
                () -> onEventThread(() -> {
                    if (!field.isFocusOwner()) {
                        field.requestFocusInWindow();
                    }
                    return field.isFocusOwner();
                }));
    }

    /** Types into whatever has the keyboard; each letter goes to what has it when the letter's turn comes. */
    public void type(String text) {
        toFocus(owner -> text.chars().forEach(letter -> {
            int code = KeyEvent.getExtendedKeyCodeForChar(letter);
            post(key(owner, KeyEvent.KEY_PRESSED, code, (char) letter));
            post(key(owner, KeyEvent.KEY_TYPED, KeyEvent.VK_UNDEFINED, (char) letter));
            post(key(owner, KeyEvent.KEY_RELEASED, code, (char) letter));
        }));
        settle();
    }

    /** Presses a key that is no letter, wherever the keyboard is. */
    public void press(int code) {
        toFocus(owner -> {
            post(key(owner, KeyEvent.KEY_PRESSED, code, KeyEvent.CHAR_UNDEFINED));
            post(key(owner, KeyEvent.KEY_RELEASED, code, KeyEvent.CHAR_UNDEFINED));
        });
        settle();
    }

    private static KeyEvent key(Component owner, int id, int code, char letter) {
        return new KeyEvent(owner, id, System.currentTimeMillis(), 0, code, letter);
    }

    private void toFocus(Consumer<Component> keys) {
        until("something has the keyboard", () -> onEventThread(() -> owner() != null));
        onEventThread(() -> {
            keys.accept(owner());
            return keys;
        });
    }

    private static Component owner() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    /** Closes the window that this lies in, as its frame's button does. */
    public void closeWindowOf(Component part) {
        onEventThread(() -> {
            Window window = SwingUtilities.getWindowAncestor(part);
            post(new WindowEvent(window, WindowEvent.WINDOW_CLOSING));
            return window;
        });
        settle();
    }

    /** A picture of this part of the desktop, as it is on the screen. */
    public BufferedImage picture(Rectangle part) {
        try {
            settle();
            return new Robot().createScreenCapture(part);
        } catch (java.awt.AWTException noDesktop) {
            throw new IllegalStateException(noDesktop);
        }
    }

    private static void post(AWTEvent event) {
        Toolkit.getDefaultToolkit().getSystemEventQueue().postEvent(event);
    }

    private void settle() {
        for (int i = 0; i < 2; i++) {
            onEventThread(() -> this);
        }
    }

    private static <T> T onEventThread(Callable<T> work) {
        if (EventQueue.isDispatchThread()) {
            throw new IllegalStateException("hands don't sit on the event thread");
        }
        try {
            return OnEventThread.call(work);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
