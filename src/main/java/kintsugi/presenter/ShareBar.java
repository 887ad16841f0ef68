package kintsugi.presenter;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;
import kintsugi.figure.Tone;
import kintsugi.look.Drawing;
import kintsugi.look.Look;

/** A thin bar that fills with a share of time. */
final class ShareBar extends JComponent {
    private double share;

    ShareBar() {
        setFocusable(false);
    }

    void show(double next) {
        share = next;
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(120, 4);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var on = Drawing.on(graphics);
        double height = getHeight();
        on.setColor(Look.colour(Tone.HAIRLINE));
        on.fill(new RoundRectangle2D.Double(0, 0, getWidth(), height, height, height));
        double width = getWidth() * share;
        double from = getComponentOrientation().isLeftToRight() ? 0 : getWidth() - width;
        on.setColor(Look.colour(Tone.TEXT));
        on.fill(new RoundRectangle2D.Double(from, 0, width, height, height, height));
        on.dispose();
    }
}
