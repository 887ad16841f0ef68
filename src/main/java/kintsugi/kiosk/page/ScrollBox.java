package kintsugi.kiosk.page;

import java.awt.ComponentOrientation;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JScrollPane;

/** What is too long scrolls in here, with a bar wide enough for a finger. */
final class ScrollBox extends JScrollPane implements Scaled {
    private static final long serialVersionUID = 1L;

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
    public void scale(double unit) {
        getVerticalScrollBar().setPreferredSize(new Dimension((int) (20 * unit), 0));
        getVerticalScrollBar().setUnitIncrement((int) (48 * unit));
        if (getViewport().getView() instanceof Scaled scaled) {
            scaled.scale(unit);
            getViewport().getView().invalidate();
        }
    }
}
