package kintsugi.kiosk.page;

import java.awt.Component;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.KeyStroke;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.look.BoundKey;

/** One page over the whole screen: a centred column, and what keeps to the screen's edges. */
abstract class Leaf extends Sheet {
    /** How wide the column is, in units. */
    static final double COLUMN = 896;
    /** How wide one of its three columns is. */
    static final double THIRD = 283;
    /** Between the columns. */
    static final double GAP = 24;
    /** The height of the screen. */
    static final double HEIGHT = 768;
    /** The least margin at both sides. */
    static final double MARGIN = 64;
    /** The top of the action row. */
    static final double ACTIONS = 622;
    /** The height of its buttons. */
    static final double BUTTON = 64;

    private static final long serialVersionUID = 1L;

    private final transient Map<Component, Rectangle2D> atEdge = new LinkedHashMap<>();

    Leaf(Ground ground) {
        super(ground);
    }

    /** Shows a state that has the same page. */
    abstract void show(KioskState state);

    /** Empties every field; the page is never shown again. */
    void wipe() {}

    /** Whether keys were used last, and not a finger. */
    void hand(boolean onKeys) {}

    /** What has the focus when the page appears: the first thing to type into, else to press. */
    abstract Component first();

    /** Something was refused: the focus goes back to where one types, so that what is typed next lands there. */
    void typeOn() {
        first().requestFocusInWindow();
    }

    /** This key does this, whatever on the page has the focus. */
    final void onKey(KeyStroke stroke, Runnable action) {
        BoundKey.on(this, WHEN_IN_FOCUSED_WINDOW, stroke, action);
    }

    /** Keeps to the edge where reading ends: this far from it, in units. */
    final <C extends Component> C atEnd(C component, double fromEnd, double y, double width, double height) {
        atEdge.put(component, new Rectangle2D.Double(-fromEnd - width, y, width, height));
        add(component);
        return component;
    }

    /** Keeps to the edge where reading begins. */
    final <C extends Component> C atStart(C component, double fromStart, double y, double width, double height) {
        atEdge.put(component, new Rectangle2D.Double(fromStart, y, width, height));
        add(component);
        return component;
    }

    /** Goes from edge to edge. */
    final <C extends Component> C across(C component, double y, double height) {
        atEdge.put(component, new Rectangle2D.Double(0, y, 0, height));
        add(component);
        return component;
    }

    /** The action row: three buttons, from the start. */
    final void actions(Component first, Component second, Component third) {
        put(first, 0, ACTIONS, THIRD, BUTTON);
        put(second, THIRD + GAP, ACTIONS, THIRD, BUTTON);
        put(third, 2 * (THIRD + GAP) - 1, ACTIONS, THIRD, BUTTON);
    }

    @Override
    double start() {
        return (getWidth() - COLUMN * unit()) / 2;
    }

    @Override
    public void doLayout() {
        scale(Math.min(getHeight() / HEIGHT, getWidth() / (COLUMN + 2 * MARGIN)));
        super.doLayout();
        atEdge.forEach((component, place) -> {
            double width = place.getWidth() == 0 ? getWidth() / unit() : place.getWidth();
            Rectangle2D full = new Rectangle2D.Double(place.getX(), place.getY(), width, place.getHeight());
            place(component, full, place.getX() < 0 ? getWidth() : 0);
        });
    }
}
