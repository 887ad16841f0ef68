package kintsugi.look;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;
import kintsugi.figure.Tokens;
import kintsugi.figure.Tone;

/** Paints the boxes of a code, from left to right in every language, as large as there is room. */
record CodeBoxes(int groups, int groupSize) {
    private static final double GAP = 8;
    private static final double GROUP_GAP = 24;
    private static final double FOCUS = 3;
    private static final double LETTER = 0.42;
    private static final double DOT = 0.2;

    Dimension preferred() {
        return new Dimension((int) (groups * groupSize * 64 + gaps() + 2 * FOCUS), (int) (72 + 2 * FOCUS));
    }

    private double gaps() {
        return groups * (groupSize - 1) * GAP + (groups - 1) * GROUP_GAP;
    }

    void paint(Graphics graphics, JComponent component, CodeModel model, int shownGroup) {
        var on = Drawing.on(graphics);
        // When all are full, the last shows where the keyboard is.
        int next = Math.min(model.length(), groups * groupSize - 1);
        for (int i = 0; i < groups * groupSize; i++) {
            var box = box(component, i);
            paintBox(on, box, component.isFocusOwner() && i == next);
            if (i < model.length()) {
                on.setColor(Look.colour(Tone.TEXT));
                paintLetter(on, box, model.at(i), i / groupSize == shownGroup);
            }
        }
        on.dispose();
    }

    private Rectangle2D box(JComponent component, int index) {
        double width = (component.getWidth() - gaps() - 2 * FOCUS) / (groups * groupSize);
        int group = index / groupSize;
        double x = FOCUS + index * (width + GAP) + group * (GROUP_GAP - GAP);
        return new Rectangle2D.Double(x, FOCUS, width, component.getHeight() - 2 * FOCUS);
    }

    private static void paintBox(Graphics2D on, Rectangle2D box, boolean next) {
        double arc = 2.0 * Tokens.standard().controlRadius();
        var shape = new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), arc, arc);
        on.setColor(Look.colour(Tone.RAISED));
        on.fill(shape);
        on.setColor(Look.colour(next ? Tone.SKY : Tone.LINE));
        on.setStroke(new BasicStroke(next ? (float) FOCUS : 1));
        on.draw(shape);
    }

    private static void paintLetter(Graphics2D on, Rectangle2D box, char letter, boolean shown) {
        double side = Math.min(box.getWidth(), box.getHeight());
        if (!shown) {
            double dot = side * DOT;
            on.fill(new Ellipse2D.Double(box.getCenterX() - dot / 2, box.getCenterY() - dot / 2, dot, dot));
            return;
        }
        on.setFont(Faces.bundled().font(Face.STRONG, side * LETTER));
        var glyph = on.getFont().createGlyphVector(on.getFontRenderContext(), new char[] {letter});
        var ink = glyph.getVisualBounds();
        on.drawGlyphVector(
                glyph, (float) (box.getCenterX() - ink.getCenterX()), (float) (box.getCenterY() - ink.getCenterY()));
    }
}
