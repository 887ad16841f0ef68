package kintsugi.kiosk.page;

import java.awt.Component;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Arrow keys lead from one component of a group to the nearest in that direction, as it lies on the screen. */
final class ArrowWalk extends KeyAdapter {
    private static final int OTHER_USE = KeyEvent.CTRL_DOWN_MASK | KeyEvent.ALT_DOWN_MASK | KeyEvent.META_DOWN_MASK;
    private static final int ASIDE = 3;

    private final Supplier<List<? extends Component>> group;
    private final Consumer<Component> arrived;

    /**
     * For each component of a group.
     *
     * @param arrived gets the one that now has the focus
     */
    ArrowWalk(Supplier<List<? extends Component>> group, Consumer<Component> arrived) {
        this.group = group;
        this.arrived = arrived;
    }

    @Override
    public void keyPressed(KeyEvent event) {
        if ((event.getModifiersEx() & OTHER_USE) == 0) {
            switch (event.getKeyCode()) {
                case KeyEvent.VK_RIGHT, KeyEvent.VK_KP_RIGHT -> move(event, 1, 0);
                case KeyEvent.VK_LEFT, KeyEvent.VK_KP_LEFT -> move(event, -1, 0);
                case KeyEvent.VK_DOWN, KeyEvent.VK_KP_DOWN -> move(event, 0, 1);
                case KeyEvent.VK_UP, KeyEvent.VK_KP_UP -> move(event, 0, -1);
                default -> {
                    // Every other key is for the button itself, or for Tab.
                }
            }
        }
    }

    private void move(KeyEvent event, int x, int y) {
        event.consume();
        Component from = event.getComponent();
        group.get().stream()
                .filter(to -> to.isVisible() && along(from, to, x, y) > 0)
                .min(Comparator.comparingInt(to -> along(from, to, x, y) + ASIDE * across(from, to, x, y)))
                .ifPresent(to -> {
                    to.requestFocusInWindow();
                    arrived.accept(to);
                });
    }

    private static int along(Component from, Component to, int x, int y) {
        return x * right(from, to) + y * down(from, to);
    }

    private static int across(Component from, Component to, int x, int y) {
        return Math.abs(y * right(from, to) + x * down(from, to));
    }

    private static int right(Component from, Component to) {
        return to.getX() - from.getX() + (to.getWidth() - from.getWidth()) / 2;
    }

    private static int down(Component from, Component to) {
        return to.getY() - from.getY() + (to.getHeight() - from.getHeight()) / 2;
    }
}
