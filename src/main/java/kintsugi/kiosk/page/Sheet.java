package kintsugi.kiosk.page;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.JPanel;

/** A panel on which everything has its place in units, from the corner where reading begins. */
class Sheet extends JPanel implements Scaled {
    private static final long serialVersionUID = 1L;

    private final transient Ground ground;
    private final transient Map<Component, Rectangle2D> places = new LinkedHashMap<>();
    private double unit = 1;

    Sheet(Ground ground) {
        super(null);
        this.ground = ground;
        setOpaque(false);
    }

    final Ground ground() {
        return ground;
    }

    final double unit() {
        return unit;
    }

    /** Puts a component there, in units. */
    final <C extends Component> C put(C component, double x, double y, double width, double height) {
        places.put(component, new Rectangle2D.Double(x, y, width, height));
        add(component);
        return component;
    }

    /** Gives what is there already another place. */
    final void move(Component component, double x, double y, double width, double height) {
        Rectangle2D place = new Rectangle2D.Double(x, y, width, height);
        if (!place.equals(places.put(component, place))) {
            revalidate();
            repaint();
        }
    }

    /** Takes it away again. */
    final void take(Component component) {
        places.remove(component);
        remove(component);
    }

    @Override
    public void scale(double next) {
        unit = next;
    }

    /** From where the units are counted, in px. */
    double start() {
        return 0;
    }

    @Override
    public void doLayout() {
        places.forEach((component, place) -> place(component, place, start()));
    }

    /** Places a component in units from a start in px, mirrored where the language is. */
    final void place(Component component, Rectangle2D place, double from) {
        if (component instanceof Scaled scaled) {
            scaled.scale(unit);
        }
        double left = from + place.getX() * unit;
        double right = left + place.getWidth() * unit;
        int x = (int) Math.round(ground.mirrored() ? getWidth() - right : left);
        int end = (int) Math.round(ground.mirrored() ? getWidth() - left : right);
        int y = (int) Math.round(place.getY() * unit);
        int bottom = (int) Math.round(place.getMaxY() * unit);
        component.setBounds(new Rectangle(x, y, end - x, bottom - y));
    }
}
