package kintsugi.kiosk.page;

import java.awt.Color;
import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import kintsugi.figure.Light;
import kintsugi.figure.Tone;
import kintsugi.look.Colours;

/** What is too long scrolls in here, with a bar wide enough for a finger; what has the focus scrolls into view. */
final class ScrollBox extends JScrollPane implements Scaled {
    private static final double STEP = 0.97;
    private static final long serialVersionUID = 1L;

    private final transient PropertyChangeListener follow = this::follow;
    private double least = 1;
    private double unit = 1;

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

    /** Sets rows smaller, down to this part of their size, before they scroll. */
    ScrollBox shrinking(double next) {
        least = next;
        return this;
    }

    /** With a bar for a dark wall, in whichever light the page is. */
    ScrollBox onWall() {
        Colours ink = Colours.of(Light.INK);
        Color ground = ink.of(Tone.RAISED);
        Color thumb = ink.of(Tone.LINE);
        Map<String, Color> bar = new HashMap<>();
        List.of("track", "hoverTrackColor", "pressedTrackColor").forEach(part -> bar.put(part, ground));
        List.of("thumb", "hoverThumbColor", "pressedThumbColor").forEach(part -> bar.put(part, thumb));
        getVerticalScrollBar().putClientProperty("FlatLaf.style", bar);
        return this;
    }

    @Override
    public void doLayout() {
        if (least < 1 && getViewport().getView() instanceof Rows rows) {
            double part = 1;
            rows.scale(unit);
            while (part > least && rows.heightAt(getWidth()) > getHeight()) {
                part *= STEP;
                rows.scale(unit * part);
            }
        }
        super.doLayout();
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
    public void scale(double next) {
        unit = next;
        getVerticalScrollBar().setPreferredSize(new Dimension((int) (20 * unit), 0));
        getVerticalScrollBar().setUnitIncrement((int) (48 * unit));
        if (getViewport().getView() instanceof Scaled scaled) {
            scaled.scale(unit);
            getViewport().getView().invalidate();
        }
    }
}
