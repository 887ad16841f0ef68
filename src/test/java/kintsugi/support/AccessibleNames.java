package kintsugi.support;

import java.awt.Component;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** Whether a screen reader has something to say for every control. */
public final class AccessibleNames {
    private static final Set<AccessibleRole> STRUCTURE = Set.of(
            AccessibleRole.PANEL,
            AccessibleRole.LABEL,
            AccessibleRole.SCROLL_PANE,
            AccessibleRole.VIEWPORT,
            AccessibleRole.SCROLL_BAR,
            AccessibleRole.SEPARATOR,
            AccessibleRole.FILLER,
            AccessibleRole.ROOT_PANE,
            AccessibleRole.LAYERED_PANE,
            AccessibleRole.GLASS_PANE,
            AccessibleRole.SPLIT_PANE);

    private AccessibleNames() {}

    /** The controls in a tree that have no name to read out, described for a test's message. Empty is good. */
    public static List<String> missingIn(Component root) {
        // The accessible half of a text field asks for its place on the screen when it is made.
        return OffScreen.offStage(root, () -> namelessIn(root));
    }

    private static List<String> namelessIn(Component root) {
        return OffScreen.tree(root)
                .filter(component -> component instanceof JComponent && component.isFocusable())
                .filter(AccessibleNames::nameless)
                .map(component -> component.getClass().getSimpleName() + " named " + component.getName())
                .toList();
    }

    private static boolean nameless(Component component) {
        return Optional.ofNullable(component.getAccessibleContext())
                .map(AccessibleNames::namelessControl)
                .orElseGet(() -> listens(component));
    }

    private static boolean namelessControl(AccessibleContext context) {
        var name = context.getAccessibleName();
        return !STRUCTURE.contains(context.getAccessibleRole()) && (name == null || name.isBlank());
    }

    /** A home-made component without a context is a control if it takes keys or clicks. */
    private static boolean listens(Component component) {
        return component.getKeyListeners().length > 0 || component.getMouseListeners().length > 0;
    }
}
