package kintsugi.kiosk.page;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.JPanel;
import javax.swing.Scrollable;

/** Things beneath one another, each as high as it needs, over the whole width. */
final class Rows extends JPanel implements Scaled, Scrollable {
    private static final long serialVersionUID = 1L;

    private final transient Map<Component, double[]> gaps = new LinkedHashMap<>();
    private double unit = 1;

    Rows() {
        super(null);
        setOpaque(false);
    }

    /** One more, with its least height and the gap above it, in units. */
    <C extends Component> C add(C component, double least, double gap) {
        gaps.put(component, new double[] {least, gaps.isEmpty() ? 0 : gap});
        add(component);
        return component;
    }

    void clear() {
        gaps.clear();
        removeAll();
    }

    @Override
    public void scale(double next) {
        unit = next;
    }

    private double height(Component component, double width) {
        double least = gaps.getOrDefault(component, new double[] {0, 0})[0] * unit;
        return component instanceof Tall tall ? Math.max(least, tall.heightAt(width)) : least;
    }

    private void scaleAll() {
        gaps.keySet().stream().filter(Scaled.class::isInstance).forEach(component -> ((Scaled) component).scale(unit));
    }

    @Override
    public void doLayout() {
        scaleAll();
        double y = 0;
        for (var entry : gaps.entrySet()) {
            y += entry.getValue()[1] * unit;
            double height = height(entry.getKey(), getWidth());
            entry.getKey().setBounds(0, (int) Math.round(y), getWidth(), (int) Math.ceil(height));
            y += Math.ceil(height);
        }
    }

    /** How high all is at this width, in px. */
    double heightAt(double width) {
        scaleAll();
        return gaps.entrySet().stream()
                .mapToDouble(entry -> entry.getValue()[1] * unit + Math.ceil(height(entry.getKey(), width)))
                .sum();
    }

    @Override
    public Dimension getPreferredSize() {
        Component parent = getParent();
        int width = parent == null || parent.getWidth() == 0 ? 400 : parent.getWidth();
        return new Dimension(width, (int) Math.ceil(heightAt(width)));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return (int) (48 * unit);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return (int) (visible.height - 48 * unit);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
