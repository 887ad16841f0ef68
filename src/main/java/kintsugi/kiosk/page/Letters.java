package kintsugi.kiosk.page;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import javax.swing.JComponent;
import kintsugi.figure.Tone;
import kintsugi.look.Drawing;
import kintsugi.look.Face;
import kintsugi.look.Faces;
import kintsugi.look.Look;

/** Letters of a code side by side, or a dot for each; from left to right in every language. */
final class Letters extends JComponent implements Scaled {
    private static final long serialVersionUID = 1L;

    private final int places;
    private final boolean lined;
    private final double dot;
    private String letters = "";
    private boolean shown;
    private double unit = 1;

    /** For so many letters, with a line under each or without, and dots of this size in units. */
    Letters(int places, boolean lined, double dot) {
        this.places = places;
        this.lined = lined;
        this.dot = dot;
    }

    void show(String next, boolean open) {
        letters = next;
        shown = open;
        repaint();
    }

    /** What can be read here now; empty while there are only dots. */
    String readable() {
        return shown ? letters : "";
    }

    @Override
    public void scale(double next) {
        unit = next;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var on = Drawing.on(graphics);
        double width = getWidth() / (double) places;
        for (int i = 0; i < places; i++) {
            double middle = (i + 0.5) * width;
            if (i < letters.length()) {
                on.setColor(Look.colour(shown || lined ? Tone.TEXT : Tone.LINE));
                paint(on, letters.charAt(i), middle);
            }
            if (lined) {
                on.setColor(Look.colour(Tone.LINE));
                double y = getHeight() - unit;
                on.draw(new Line2D.Double(middle - width * 0.38, y, middle + width * 0.38, y));
            }
        }
        on.dispose();
    }

    private void paint(Graphics2D on, char letter, double middle) {
        double height = getHeight() / 2.0;
        if (!shown) {
            double side = dot * unit;
            on.fill(new Ellipse2D.Double(middle - side / 2, height - side / 2, side, side));
            return;
        }
        on.setFont(Faces.bundled().font(Face.STRONG, 46 * unit));
        var glyph = on.getFont().createGlyphVector(on.getFontRenderContext(), new char[] {letter});
        var ink = glyph.getVisualBounds();
        on.drawGlyphVector(glyph, (float) (middle - ink.getCenterX()), (float) (height - ink.getCenterY()));
    }
}
