package kintsugi.kiosk.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javax.swing.JComponent;
import kintsugi.figure.Light;
import kintsugi.figure.Seam;
import kintsugi.figure.SeamFrame;
import kintsugi.figure.Tone;
import kintsugi.look.Colours;
import kintsugi.look.Face;
import kintsugi.look.MarkPainter;
import kintsugi.look.Paragraph;
import kintsugi.look.Prose;

/**
 * A wall in small, with one card filled and the others empty. Small on purpose: only who sits here can read it. What is
 * kept or left out has the same picture, so that from afar nobody tells one from the other.
 */
final class WallMock extends JComponent implements Scaled {
    private static final double LARGEST = 18.5;
    private static final double SMALLEST = 12;
    private static final String MORE = "\u2026";
    private static final long serialVersionUID = 1L;

    private final transient Ground ground;
    private final String title;
    private final String text;
    private final int steps;
    private final int reached;
    private double unit = 1;

    WallMock(Ground ground, String title, String text, int steps, int reached) {
        this.ground = ground;
        this.title = title;
        this.text = text;
        this.steps = steps;
        this.reached = reached;
    }

    @Override
    public void scale(double next) {
        unit = next;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var on = ground.on(graphics);
        Colours ink = Colours.of(Light.INK);
        double arc = 20 * unit;
        on.setColor(ink.of(Tone.BACKGROUND));
        on.fill(new RoundRectangle2D.Double(0, 0, getWidth(), getHeight(), arc, arc));
        Color faint = ink.over(Tone.RAISED, Tone.BACKGROUND, 0.6);
        card(on, 28, 68, 170, 107, faint, ink.of(Tone.HAIRLINE));
        card(on, 210, 68, 170, 107, faint, ink.of(Tone.HAIRLINE));
        card(on, 392, 68, 169, 107, faint, ink.of(Tone.HAIRLINE));
        card(on, 28, 187, 352, 157, ink.of(Tone.RAISED), ink.of(Tone.LINE));
        card(on, 392, 187, 169, 157, faint, ink.of(Tone.HAIRLINE));
        on.setColor(ink.of(Tone.TEXT));
        words(on, title, Face.HEADING, 25, 28, 20, 533, 40);
        words(on, text, Face.TEXT, LARGEST, 49, 200, 312, 132);
        seam(on, ink);
        on.dispose();
    }

    private double left(double x, double width) {
        return ground.mirrored() ? getWidth() - (x + width) * unit : x * unit;
    }

    private void card(Graphics2D on, double x, double y, double width, double height, Color fill, Color line) {
        var box = new RoundRectangle2D.Double(
                left(x, width), y * unit, width * unit, height * unit, 12 * unit, 12 * unit);
        on.setColor(fill);
        on.fill(box);
        on.setColor(line);
        on.setStroke(new BasicStroke((float) unit));
        on.draw(box);
    }

    private void words(
            Graphics2D on, String words, Face face, double size, double x, double y, double width, double height) {
        var box = new Dimension((int) (width * unit), (int) (height * unit));
        var paragraph = new Paragraph(Prose.of(words), face, 1, 1.45, 0, 0);
        var fitted = ground.fitter().fit(List.of(paragraph), ground.language(), box, SMALLEST * unit, size * unit);
        fitted.paint(on, left(x, width), y * unit);
        if (!fitted.rest().isEmpty()) {
            var more = new Paragraph(Prose.of(MORE), face, 1, 1, 0, 0);
            var line = new Dimension(box.width, (int) (LARGEST * unit));
            ground.fitter()
                    .fit(List.of(more), ground.language(), line, SMALLEST * unit, SMALLEST * unit)
                    .paint(on, left(x, width), (y + height) * unit);
        }
    }

    private void seam(Graphics2D on, Colours ink) {
        var box = new Rectangle2D.Double(0, 352 * unit, getWidth(), 34 * unit);
        var marks = Seam.of(steps).marks(SeamFrame.across(box, 3 * unit, ground.mirrored()), reached);
        new MarkPainter(ink, ground.words()).paint(on, marks);
    }
}
