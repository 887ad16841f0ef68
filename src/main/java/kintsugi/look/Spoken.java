package kintsugi.look;

import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** A component that paints itself, and of which a screen reader knows what it is. Its name is set on its context. */
public abstract class Spoken extends JComponent implements Accessible {
    private static final long serialVersionUID = 1L;

    private final transient AccessibleRole role;

    /** What it is to a screen reader. */
    protected Spoken(AccessibleRole role) {
        this.role = role;
    }

    /** What a screen reader says is its name. */
    protected final void named(String name) {
        getAccessibleContext().setAccessibleName(name);
    }

    @Override
    public final AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return role;
                }
            };
        }
        return accessibleContext;
    }
}
