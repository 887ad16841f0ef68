package kintsugi.kiosk.page;

import java.awt.Component;
import java.awt.Container;
import java.awt.FocusTraversalPolicy;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tab comes to one component of a group, and from each of them leaves the group; past a hidden group it goes by. */
final class OneStop extends FocusTraversalPolicy {
    private final Supplier<Component> stop;

    OneStop(Supplier<Component> stop) {
        this.stop = stop;
    }

    @Override
    public @Nullable Component getComponentAfter(Container group, Component component) {
        return null;
    }

    @Override
    public @Nullable Component getComponentBefore(Container group, Component component) {
        return null;
    }

    @Override
    public @Nullable Component getFirstComponent(Container group) {
        return group.isVisible() ? stop.get() : null;
    }

    @Override
    public @Nullable Component getLastComponent(Container group) {
        return group.isVisible() ? stop.get() : null;
    }

    @Override
    public @Nullable Component getDefaultComponent(Container group) {
        return group.isVisible() ? stop.get() : null;
    }
}
