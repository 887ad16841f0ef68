package kintsugi.support;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.event.FocusEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JInternalFrame;
import javax.swing.SwingUtilities;
import javax.swing.plaf.basic.BasicInternalFrameUI;

/**
 * A component realised without a screen: laid out, clicked, typed into and painted. An internal frame stands in for the
 * window, since it is a root that needs no display. Called on the event thread.
 */
public final class OffScreen {
    private static final AtomicLong NOW = new AtomicLong();

    private final Root root = new Root();

    private OffScreen() {}

    /** Realises a component at this size. */
    public static OffScreen of(JComponent content, int width, int height) {
        var screen = new OffScreen();
        if (screen.root.getUI() instanceof BasicInternalFrameUI ui) {
            ui.setNorthPane(null);
        }
        screen.root.setBorder(null);
        screen.root.setContentPane(content);
        screen.root.setVisible(true);
        screen.root.addNotify();
        screen.resize(width, height);
        return screen;
    }

    /** Lays everything out anew, as when the window is resized or its content has changed. */
    public void resize(int width, int height) {
        root.setSize(width, height);
        tree(root).forEach(Component::invalidate);
        root.validate();
    }

    /** The same until it is at rest: text that wraps knows its height only when it knows its width. */
    public void settle(int width, int height) {
        for (int i = 0; i < 3; i++) {
            resize(width, height);
        }
    }

    /** The only component of that type and name. */
    public <T extends Component> T find(Class<T> type, String name) {
        var found = all(type).stream()
                .filter(component -> name.equals(component.getName()))
                .toList();
        if (found.size() != 1) {
            throw new NoSuchElementException(found.size() + " of " + type.getSimpleName() + " named " + name);
        }
        return found.get(0);
    }

    /** Every component of that type, from the outside in. */
    public <T extends Component> List<T> all(Class<T> type) {
        return tree(root).filter(type::isInstance).map(type::cast).toList();
    }

    /** A component and all that it contains. */
    public static Stream<Component> tree(Component component) {
        var children = component instanceof Container container
                ? Stream.of(container.getComponents())
                : Stream.<Component>empty();
        return Stream.concat(Stream.of(component), children.flatMap(OffScreen::tree));
    }

    /** Does something while a realised component believes that it is not on a screen, and has no place there. */
    static <T> T offStage(Component component, Supplier<T> work) {
        if (SwingUtilities.getAncestorOfClass(Root.class, component) instanceof Root root) {
            root.onStage = false;
            try {
                return work.get();
            } finally {
                root.onStage = true;
            }
        }
        return work.get();
    }

    /** Presses and releases the mouse in the middle of a component; an error if another one covers it. */
    public void click(Component target) {
        click(target, 1);
    }

    /** The same as a later click of several in a row, counted from 1. */
    public void click(Component target, int count) {
        NOW.addAndGet(count == 1 ? 1000 : 100);
        click(target, count, 0, 0);
    }

    /** A finger's second tap, a moment after its first, and so many px from the middle: the system counts it as a first. */
    public void tapAgain(Component target, int right, int down) {
        NOW.addAndGet(300);
        click(target, 1, right, down);
    }

    private void click(Component target, int count, int right, int down) {
        var at =
                SwingUtilities.convertPoint(target, target.getWidth() / 2 + right, target.getHeight() / 2 + down, root);
        var hit = Optional.ofNullable(SwingUtilities.getDeepestComponentAt(root, at.x, at.y))
                .orElseThrow(() -> new AssertionError(target.getName() + " lies outside"));
        if (hit != target && !SwingUtilities.isDescendingFrom(hit, target)) {
            throw new AssertionError(target.getName() + " is covered by " + hit);
        }
        mouse(hit, at, MouseEvent.MOUSE_PRESSED, InputEvent.BUTTON1_DOWN_MASK, count);
        mouse(hit, at, MouseEvent.MOUSE_RELEASED, 0, count);
        mouse(hit, at, MouseEvent.MOUSE_CLICKED, 0, count);
    }

    private void mouse(Component target, Point inRoot, int id, int modifiers, int count) {
        var at = SwingUtilities.convertPoint(root, inRoot, target);
        // With its place on the screen given, since the event would otherwise ask a window for it.
        target.dispatchEvent(new MouseEvent(
                target, id, NOW.get(), modifiers, at.x, at.y, inRoot.x, inRoot.y, count, false, MouseEvent.BUTTON1));
    }

    /** Types characters, as if the component had the focus. */
    public void type(Component target, String text) {
        redispatch(target, new FocusEvent(target, FocusEvent.FOCUS_GAINED));
        text.chars()
                .forEach(letter -> redispatch(
                        target, new KeyEvent(target, KeyEvent.KEY_TYPED, 0, 0, KeyEvent.VK_UNDEFINED, (char) letter)));
    }

    /** Presses and releases a key that is not a character, such as {@code VK_ENTER}. */
    public void press(Component target, int keyCode) {
        press(target, keyCode, 0);
    }

    /** Presses and releases a key with modifiers, such as {@code InputEvent.CTRL_DOWN_MASK}. */
    public void press(Component target, int keyCode, int modifiers) {
        for (int id : new int[] {KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED}) {
            redispatch(target, new KeyEvent(target, id, 0, modifiers, keyCode, KeyEvent.CHAR_UNDEFINED));
        }
    }

    private static void redispatch(Component target, AWTEvent event) {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().redispatchEvent(target, event);
    }

    /** A picture of it, pixel for pixel. */
    public BufferedImage paint() {
        return paint(1);
    }

    /** A picture as on a screen that is so many times as dense. */
    public BufferedImage paint(double scale) {
        var image = new BufferedImage(
                (int) (root.getWidth() * scale), (int) (root.getHeight() * scale), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.scale(scale, scale);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        root.paint(graphics);
        graphics.dispose();
        return image;
    }

    private static final class Root extends JInternalFrame {
        private boolean onStage = true;

        @Override
        public void setSelected(boolean selected) {
            // A click would select the frame, and that asks for the focus of a window.
        }

        @Override
        public boolean isShowing() {
            return onStage && super.isShowing();
        }
    }
}
