package kintsugi.kiosk.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.KeyEvent;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javax.accessibility.AccessibleRole;
import javax.swing.KeyStroke;
import kintsugi.figure.Light;
import kintsugi.figure.Tone;
import kintsugi.look.Colours;
import kintsugi.look.Drawing;
import kintsugi.look.Face;
import kintsugi.look.Faces;
import kintsugi.look.Fitted;
import kintsugi.look.Look;
import kintsugi.look.Paragraph;
import kintsugi.look.Prose;
import kintsugi.look.SetText.Align;
import kintsugi.look.Spoken;
import org.jspecify.annotations.Nullable;

/** Words to read. Set at their size, or smaller where a language needs more room than its place has. */
final class Passage extends Spoken implements Scaled, Tall {
    /** As small as it may get, in parts of its size. */
    private static final double LEAST = 0.62;
    /** Between the words and the frame of one to stand on. */
    private static final double INSET = 12;

    private static final long serialVersionUID = 1L;

    private final transient Ground ground;
    private final Face face;
    private final double size;
    private final double leading;
    private Tone tone;
    private Align align = Align.START;
    private boolean middle;
    private boolean steady;
    private boolean wall;
    private double inset;
    private transient Prose prose = Prose.of("");
    private transient @Nullable Fitted fitted;
    private Dimension sized = new Dimension();
    private double unit = 1;

    Passage(Ground ground, Face face, double size, Tone tone) {
        super(AccessibleRole.LABEL);
        this.ground = ground;
        this.face = face;
        this.size = size;
        this.tone = tone;
        boolean roomy = !Faces.bundled().writes(face, ground.language());
        boolean heading = face == Face.HEADING || face == Face.HEADING_STRONG;
        this.leading = heading ? (roomy ? 1.6 : 1.16) : (roomy ? 1.75 : 1.4);
        setOpaque(false);
    }

    static Passage heading(Ground ground, String text) {
        return new Passage(ground, Face.HEADING, 39, Tone.TEXT).says(text);
    }

    static Passage body(Ground ground, String text) {
        return new Passage(ground, Face.TEXT, 20, Tone.TEXT).says(text);
    }

    static Passage muted(Ground ground, String text) {
        return new Passage(ground, Face.TEXT, 20, Tone.MUTED).says(text);
    }

    static Passage small(Ground ground, String text) {
        return new Passage(ground, Face.TEXT, 16, Tone.MUTED).says(text);
    }

    static Passage strong(Ground ground, String text) {
        return new Passage(ground, Face.STRONG, 20, Tone.TEXT).says(text);
    }

    static Passage smallStrong(Ground ground, String text) {
        return new Passage(ground, Face.STRONG, 16, Tone.TEXT).says(text);
    }

    static Passage care(Ground ground, String text) {
        return new Passage(ground, Face.STRONG, 20, Tone.ROSE).says(text);
    }

    Passage says(String text) {
        return says(Prose.of(text));
    }

    Passage says(Prose next) {
        if (!next.equals(prose)) {
            prose = next;
            fitted = null;
            named(next.text());
            repaint();
        }
        return this;
    }

    Passage in(Tone next) {
        tone = next;
        repaint();
        return this;
    }

    Passage to(Align next) {
        align = next;
        return this;
    }

    /** In the middle of its height. */
    Passage middle() {
        middle = true;
        return this;
    }

    /** Never fades. */
    Passage steady() {
        steady = true;
        return this;
    }

    /** On a dark wall, in whichever light the page is. */
    Passage onWall() {
        wall = true;
        return this;
    }

    private Color colour() {
        return wall ? Colours.of(Light.INK).of(tone) : Look.colour(tone);
    }

    /** Also a place for the keyboard to stand on, where nothing can be pressed; with room for a frame to the sides. */
    Passage standing() {
        inset = INSET;
        for (int key : new int[] {KeyEvent.VK_ENTER, KeyEvent.VK_SPACE}) {
            getInputMap().put(KeyStroke.getKeyStroke(key, 0), "none");
        }
        addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                repaint();
            }
        });
        return this;
    }

    @Override
    public void scale(double next) {
        if (next != unit) {
            unit = next;
            fitted = null;
        }
    }

    @Override
    public double heightAt(double width) {
        return set(width, Integer.MAX_VALUE, size * unit).height();
    }

    private Fitted set(double width, double height, double least) {
        Paragraph paragraph = new Paragraph(prose, face, 1, leading, 0, 0);
        double room = width - 2 * inset * unit;
        Dimension box = new Dimension((int) Math.max(1, room), (int) Math.max(1, Math.min(height, Integer.MAX_VALUE)));
        return ground.fitter().fit(List.of(paragraph), ground.language(), box, least, size * unit);
    }

    /** Whether some of it has no room, even at its least size. */
    boolean isCutOff() {
        return !prose.text().isEmpty() && !fitted().rest().isEmpty();
    }

    /** The part of its size at which it is set, from its least to 1. */
    double shrunk() {
        return prose.text().isEmpty() ? 1 : fitted().body() / (size * unit);
    }

    private Fitted fitted() {
        Fitted text = fitted;
        if (text == null || !sized.equals(getSize())) {
            text = set(getWidth(), getHeight() + 1.0, size * unit * LEAST);
            fitted = text;
            sized = getSize();
        }
        return text;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (prose.text().isEmpty()) {
            return;
        }
        Fitted text = fitted();
        var on = steady ? Drawing.on(graphics) : ground.on(graphics);
        on.setColor(colour());
        double top = middle ? (getHeight() - text.height()) / 2 : 0;
        if (ground.isFramed(this)) {
            double arc = 16 * unit;
            on.setColor(Look.colour(Tone.SKY));
            on.setStroke(new BasicStroke((float) (3 * unit)));
            on.draw(new RoundRectangle2D.Double(
                    1.5 * unit, 1.5 * unit, getWidth() - 3 * unit, getHeight() - 3 * unit, arc, arc));
            on.setColor(colour());
        }
        for (var placed : text.placed()) {
            placed.text().paint(on, placed.x() + inset * unit, top + placed.y(), align);
        }
        on.dispose();
    }
}
