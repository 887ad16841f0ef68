package kintsugi.kiosk.page;

import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;

/** What is too long scrolls in here, with a bar wide enough for a finger; what has the focus scrolls into view. */
final class ScrollBox extends JScrollPane implements Scaled {
    private static final long serialVersionUID = 1L;

    private final transient PropertyChangeListener follow = this::follow;

    ScrollBox(Ground ground, JComponent content) {
        super(content, VERTICAL_SCROLLBAR_AS_NEEDED, HORIZONTAL_SCROLLBAR_NEVER);
        setBorder(BorderFactory.createEmptyBorder());
        setViewportBorder(null);
        setOpaque(false);
        getViewport().setOpaque(false);
        getVerticalScrollBar().setOpaque(false);
        getVerticalScrollBar().setFocusable(false);
        setFocusable(false);
        if (ground.mirrored()) {
            applyComponentOrientation(ComponentOrientation.RIGHT_TO_LEFT);
        }
    }

    @Override
    public void addNotify() {
        super.addNotify();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener("focusOwner", follow);
    }

    @Override
    public void removeNotify() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener("focusOwner", follow);
        super.removeNotify();
    }

    private void follow(PropertyChangeEvent moved) {
        if (moved.getNewValue() instanceof JComponent part && SwingUtilities.isDescendingFrom(part, getViewport())) {
            part.scrollRectToVisible(new Rectangle(part.getSize()));
        }
    }

    @Override
    public void scale(double unit) {
        getVerticalScrollBar().setPreferredSize(new Dimension((int) (20 * unit), 0));
        getVerticalScrollBar().setUnitIncrement((int) (48 * unit));
        if (getViewport().getView() instanceof Scaled scaled) {
            scaled.scale(unit);
            getViewport().getView().invalidate();
        }
    }
}
