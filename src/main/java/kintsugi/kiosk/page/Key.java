package kintsugi.kiosk.page;

import java.awt.AlphaComposite;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.SwingUtilities;
import kintsugi.figure.Tone;
import kintsugi.look.Drawing;
import kintsugi.look.Face;
import kintsugi.look.Glyph;
import kintsugi.look.Look;
import kintsugi.look.Prose;
import kintsugi.look.SetText;
import kintsugi.look.Type;
import org.jspecify.annotations.Nullable;

/** A button of the kiosk, large enough for a finger. Its words are its name. */
final class Key extends JButton implements Scaled, Tall {
    private static final double RADIUS = 8;
    private static final double PADDING = 14;
    private static final double LEAST = 0.6;
    private static final float FADED = 0.75f;
    private static final long serialVersionUID = 1L;

    private final transient Ground ground;
    private KeyStyle style;
    private double size = 20;
    private double unit = 1;
    private boolean chosen;
    private boolean light;
    private transient @Nullable Glyph glyph;
    private transient List<Prose> lines = List.of();

    Key(Ground ground, KeyStyle style, String text, Runnable action) {
        super(text);
        this.ground = ground;
        this.style = style;
        addActionListener(click -> action.run());
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setOpaque(false);
        setRolloverEnabled(true);
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        getAccessibleContext().setAccessibleName(text);
    }

    /** With larger or smaller words. */
    Key sized(double next) {
        size = next;
        return this;
    }

    /** In regular letters until it is chosen; for choices that stand in a row. */
    Key light() {
        light = true;
        return this;
    }

    /** With a sign in place of its words, which stay its name. */
    Key drawn(Glyph sign) {
        glyph = sign;
        return this;
    }

    /** With several lines, each with strong words in it. */
    Key lines(List<Prose> next) {
        lines = next;
        return this;
    }

    /** Does not take the focus from the field when it is clicked. */
    Key aside() {
        setRequestFocusEnabled(false);
        return this;
    }

    /** Also tells when it is pressed and when it is let go. */
    Key held(Consumer<Boolean> listener) {
        var before = new boolean[1];
        getModel().addChangeListener(change -> {
            boolean pressed = getModel().isPressed();
            if (pressed != before[0]) {
                before[0] = pressed;
                listener.accept(pressed);
            }
        });
        return this;
    }

    /** Also does this when a finger comes down, before it is let go. */
    Key atOnce(Runnable action) {
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                if (SwingUtilities.isLeftMouseButton(event)) {
                    action.run();
                }
            }
        });
        return this;
    }

    @Override
    protected void processMouseEvent(MouseEvent event) {
        boolean stray = ground.strays().has(event);
        if (!stray || style == KeyStyle.OUT) {
            super.processMouseEvent(event);
        }
    }

    void look(KeyStyle next) {
        if (style != next) {
            style = next;
            repaint();
        }
    }

    void say(String text) {
        if (!text.equals(getText())) {
            setText(text);
            getAccessibleContext().setAccessibleName(text);
            repaint();
        }
    }

    /** Chosen: a thicker outline and a tick, never a fill. */
    void choose(boolean next) {
        if (chosen != next) {
            chosen = next;
            getAccessibleContext().setAccessibleDescription(next ? ground.say("chosen") : "");
            repaint();
        }
    }

    @Override
    public void scale(double next) {
        unit = next;
    }

    @Override
    public double heightAt(double width) {
        double inner = width - 2 * PADDING * unit;
        return set(inner, size * unit).stream().mapToDouble(SetText::height).sum() + 24 * unit;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D on = Drawing.on(graphics);
        if (ground.isDimmed() && style != KeyStyle.OUT && !(style == KeyStyle.QUIET)) {
            on.setComposite(AlphaComposite.SrcOver.derive(FADED));
        }
        paintBox(on);
        if (glyph != null) {
            double side = size * 1.4 * unit;
            on.setColor(Look.colour(words()));
            glyph.paint(on, (getWidth() - side) / 2, (getHeight() - side) / 2, side);
        } else {
            paintWords(on);
        }
        on.dispose();
    }

    private void paintBox(Graphics2D on) {
        double radius = (style == KeyStyle.PILL ? 28 : RADIUS) * unit;
        boolean down = getModel().isPressed() && getModel().isArmed();
        double line = chosen || style == KeyStyle.OUT || down ? 2 : 1;
        Tone ground0 = switch (style) {
            case GOLD -> Tone.GOLD_FILL;
            case HELD -> Tone.TEXT;
            case QUIET, OUT, PILL -> Tone.BACKGROUND;
            default -> Tone.RAISED;
        };
        Tone edge = switch (style) {
            case GOLD -> down ? Tone.TEXT : Tone.GOLD_FILL;
            case ROSE -> Tone.ROSE;
            case QUIET -> down ? Tone.LINE : Tone.BACKGROUND;
            case OUT, HELD -> Tone.TEXT;
            case CARD -> chosen || down ? Tone.TEXT : Tone.LINE;
            default -> chosen || down ? Tone.TEXT : Tone.LINE;
        };
        boolean focused = ground.isFramed(this);
        Boxes.draw(
                on,
                0,
                0,
                getWidth(),
                getHeight(),
                radius,
                ground0,
                focused ? Tone.SKY : edge,
                focused ? 3 * unit : line * unit);
    }

    private Tone words() {
        return switch (style) {
            case GOLD -> Tone.ON_GOLD;
            case HELD -> Tone.BACKGROUND;
            case ROSE -> Tone.ROSE;
            default -> Tone.TEXT;
        };
    }

    private List<SetText> set(double width, double at) {
        Face face =
                (light && !chosen) || style == KeyStyle.QUIET || (style == KeyStyle.PILL && !chosen) || !lines.isEmpty()
                        ? Face.TEXT
                        : Face.STRONG;
        Type type = new Type(face, at, lines.isEmpty() ? 1.25 : 1.4, ground.language());
        List<Prose> all = lines.isEmpty() ? List.of(Prose.of(getText())) : lines;
        return all.stream().map(line -> ground.fitter().set(line, type, width)).toList();
    }

    private double tick() {
        return chosen && getWidth() > 160 * unit ? 30 * unit : 0;
    }

    private double padding() {
        return Math.min(PADDING * unit, getWidth() / 8.0);
    }

    private List<SetText> setToHold() {
        double inner = getWidth() - 2 * padding() - tick();
        double at = size * unit;
        List<SetText> texts = set(inner, at);
        while (at > size * unit * LEAST && !holds(texts)) {
            at *= 0.95;
            texts = set(inner, at);
        }
        return texts;
    }

    private void paintWords(Graphics2D on) {
        double tick = tick();
        double padding = padding();
        double inner = getWidth() - 2 * padding - tick;
        List<SetText> texts = setToHold();
        double height = texts.stream().mapToDouble(SetText::height).sum();
        double y = (getHeight() - height) / 2;
        on.setColor(Look.colour(words()));
        SetText.Align align = style == KeyStyle.CARD ? SetText.Align.START : SetText.Align.CENTRE;
        double widest = texts.stream().mapToDouble(SetText::width).max().orElse(0);
        double x = padding + (ground.mirrored() ? 0 : tick);
        for (SetText text : texts) {
            text.paint(on, x, y, align);
            y += text.height();
        }
        if (tick > 0) {
            double side = 18 * unit;
            double reach = style == KeyStyle.CARD ? 0 : (inner - widest) / 2;
            double left = ground.mirrored() ? getWidth() - padding - reach - side : padding + reach;
            Glyph.TICK.paint(on, left, (getHeight() - side) / 2, side);
        } else if (chosen && getHeight() > 70 * unit) {
            double side = 16 * unit;
            Glyph.DOT.paint(on, (getWidth() - side) / 2, getHeight() - 1.4 * side, side);
        }
    }

    /** Whether its words have no room, even at their least size. */
    boolean isCutOff() {
        return glyph == null && !holds(setToHold());
    }

    private boolean holds(List<SetText> texts) {
        double height = texts.stream().mapToDouble(SetText::height).sum();
        return height <= getHeight() && texts.stream().noneMatch(SetText::brokenWord);
    }
}
