package kintsugi.kiosk.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import kintsugi.figure.Light;
import kintsugi.figure.Seam;
import kintsugi.figure.SeamFrame;
import kintsugi.figure.Tone;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.look.Colours;
import kintsugi.look.Face;
import kintsugi.look.MarkPainter;
import kintsugi.look.Paragraph;
import kintsugi.look.Prose;
import kintsugi.workshop.Offer;

/**
 * A wall in small, with one card filled and the others empty. Small on purpose: only who sits here can read it. What is
 * kept, left out or taken back has the same picture, so that from afar nobody tells one from the other. A long text
 * scrolls in its card.
 */
final class WallMock extends Sheet {
    private static final double LARGEST = 18.5;
    private static final double SMALLEST = 16;
    private static final double WIDTH = 312;
    private static final double TALL = 134;
    private static final double BAR = 12;
    private static final double UNIT_BY_KEY = 48;
    private static final long serialVersionUID = 1L;

    private final String title;
    private final int steps;
    private final int reached;
    private final Rows words;
    private final ScrollBox scroll;

    WallMock(Ground ground, KioskState state, String title, String text) {
        super(ground);
        this.title = title;
        steps = state.offer().map(offer -> offer.tonight().size()).orElse(8);
        reached = state.offer().map(Offer::reached).orElse(0);
        Rows large = lines(ground, text, LARGEST);
        words = large.heightAt(WIDTH) <= TALL ? large : lines(ground, text, SMALLEST);
        scroll = put(new ScrollBox(ground, words).onWall(), 49, 199, WIDTH + BAR, TALL);
    }

    private static Rows lines(Ground ground, String text, double size) {
        Rows rows = new Rows();
        for (String line : text.split("\n", -1)) {
            rows.add(new Passage(ground, Face.TEXT, size, Tone.TEXT).onWall().says(line.isEmpty() ? " " : line), 0, 0);
        }
        return rows;
    }

    /** Scrolls a long text by a line or two; down from 1, up from -1. */
    void scroll(int direction) {
        var bar = scroll.getVerticalScrollBar();
        bar.setValue(bar.getValue() + (int) (direction * UNIT_BY_KEY * unit()));
    }

    /** Forgets the text. */
    void wipe() {
        words.clear();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var on = ground().on(graphics);
        double unit = unit();
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
        heading(on);
        seam(on, ink);
        on.dispose();
    }

    private double left(double x, double width) {
        return ground().mirrored() ? getWidth() - (x + width) * unit() : x * unit();
    }

    private void card(Graphics2D on, double x, double y, double width, double height, Color fill, Color line) {
        double unit = unit();
        var box = new RoundRectangle2D.Double(
                left(x, width), y * unit, width * unit, height * unit, 12 * unit, 12 * unit);
        on.setColor(fill);
        on.fill(box);
        on.setColor(line);
        on.setStroke(new BasicStroke((float) unit));
        on.draw(box);
    }

    private void heading(Graphics2D on) {
        var box = new Dimension((int) (533 * unit()), (int) (40 * unit()));
        var paragraph = new Paragraph(Prose.of(title), Face.HEADING, 1, 1.45, 0, 0);
        ground().fitter()
                .fit(List.of(paragraph), ground().language(), box, 12 * unit(), 25 * unit())
                .paint(on, left(28, 533), 20 * unit());
    }

    private void seam(Graphics2D on, Colours ink) {
        var box = new Rectangle2D.Double(0, 352 * unit(), getWidth(), 34 * unit());
        var marks = Seam.of(steps).marks(SeamFrame.across(box, 3 * unit(), ground().mirrored()), reached);
        new MarkPainter(ink, ground().words()).paint(on, marks);
    }
}
