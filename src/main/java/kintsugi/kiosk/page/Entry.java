package kintsugi.kiosk.page;

import java.awt.Graphics;
import java.util.List;
import javax.swing.JPanel;
import kintsugi.figure.Tone;

/** Words on a card, with buttons beside them where reading ends. */
final class Entry extends JPanel implements Scaled, Tall {
    private static final double PADDING = 18;
    private static final double KEY = 52;
    private static final double BETWEEN = 8;
    private static final long serialVersionUID = 1L;

    private final transient Ground ground;
    private final List<Passage> body;
    private final List<Key> keys;
    private final double keyWidth;
    private double unit = 1;

    Entry(Ground ground, List<Passage> body, List<Key> keys, double keyWidth) {
        super(null);
        this.ground = ground;
        this.body = List.copyOf(body);
        this.keys = List.copyOf(keys);
        this.keyWidth = keyWidth;
        setOpaque(false);
        body.forEach(this::add);
        keys.forEach(this::add);
    }

    @Override
    public void scale(double next) {
        unit = next;
        body.forEach(passage -> passage.scale(unit));
        keys.forEach(key -> key.scale(unit));
    }

    private double bodyWidth(double width) {
        return width - (2 * PADDING + (keys.isEmpty() ? 0 : keyWidth + PADDING)) * unit;
    }

    @Override
    public double heightAt(double width) {
        double inner = bodyWidth(width);
        double words =
                body.stream().mapToDouble(passage -> passage.heightAt(inner)).sum();
        double buttons = keys.size() * (KEY + BETWEEN) * unit - (keys.isEmpty() ? 0 : BETWEEN * unit);
        return Math.max(words, buttons) + 2 * PADDING * unit;
    }

    @Override
    public void doLayout() {
        double inner = bodyWidth(getWidth());
        double side = PADDING * unit;
        double y = side;
        for (Passage passage : body) {
            double height = passage.heightAt(inner);
            double x = ground.mirrored() ? getWidth() - side - inner : side;
            passage.setBounds((int) x, (int) y, (int) inner, (int) Math.ceil(height));
            y += height;
        }
        y = side;
        double width = keyWidth * unit;
        for (Key key : keys) {
            double x = ground.mirrored() ? side : getWidth() - side - width;
            key.setBounds((int) x, (int) y, (int) width, (int) (KEY * unit));
            y += (KEY + BETWEEN) * unit;
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var on = ground.on(graphics);
        Boxes.draw(on, 0, 0, getWidth(), getHeight(), 8 * unit, Tone.RAISED, Tone.HAIRLINE, unit);
        on.dispose();
    }
}
