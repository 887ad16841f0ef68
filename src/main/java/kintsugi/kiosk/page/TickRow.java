package kintsugi.kiosk.page;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import javax.swing.JCheckBox;
import javax.swing.KeyStroke;
import kintsugi.figure.Tone;
import kintsugi.look.Face;
import kintsugi.look.Glyph;
import kintsugi.look.Look;
import kintsugi.look.Prose;
import kintsugi.look.SetText;
import kintsugi.look.Type;

/** A box to tick, a name, and which question it was; never the words themselves. */
final class TickRow extends JCheckBox implements Scaled {
    private static final double BOX = 32;
    private static final long serialVersionUID = 1L;

    private final transient Ground ground;
    private final String name;
    private final String question;
    private double unit = 1;

    TickRow(Ground ground, String name, String question, Runnable toggle) {
        this.ground = ground;
        this.name = name;
        this.question = question;
        setOpaque(false);
        setContentAreaFilled(false);
        setFocusPainted(false);
        addActionListener(click -> toggle.run());
        getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "pressed");
        getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0, true), "released");
        getAccessibleContext().setAccessibleName(name + ", " + question);
    }

    @Override
    protected void processMouseEvent(MouseEvent event) {
        if (!ground.strays().has(event)) {
            super.processMouseEvent(event);
        }
    }

    @Override
    public void scale(double next) {
        unit = next;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var on = ground.on(graphics);
        boolean framed = ground.isFramed(this);
        double box = BOX * unit;
        double top = (getHeight() - box) / 2;
        double x = ground.mirrored() ? getWidth() - box : 0;
        boolean ticked = isSelected();
        on.translate(x, top);
        Boxes.draw(
                on,
                0,
                0,
                box,
                box,
                5 * unit,
                Tone.RAISED,
                framed ? Tone.SKY : ticked ? Tone.TEXT : Tone.LINE,
                framed ? 3 * unit : ticked ? 2 * unit : unit);
        if (ticked) {
            on.setColor(Look.colour(Tone.TEXT));
            Glyph.TICK.paint(on, box * 0.2, box * 0.2, box * 0.6);
        }
        on.translate(-x, -top);
        double named = line(on, name, Face.STRONG, 20, Tone.TEXT, 48 * unit, false, getWidth() * 0.5);
        line(on, question, Face.TEXT, 16, Tone.MUTED, 0, true, getWidth() - named - 72 * unit);
        on.setColor(Look.colour(Tone.HAIRLINE));
        on.fillRect(0, getHeight() - 1, getWidth(), 1);
        on.dispose();
    }

    /** One line from the start, or to the end; shortened with three dots where it has no room. Gives its width. */
    private double line(
            Graphics2D on, String text, Face face, double size, Tone tone, double x, boolean toEnd, double room) {
        SetText set = set(text, face, size);
        String shown = text;
        while (set.width() > room && shown.length() > 1) {
            shown = shown.substring(0, shown.length() - 1);
            set = set(shown.strip() + "\u2026", face, size);
        }
        if (set.lines().isEmpty()) {
            return 0;
        }
        double left = toEnd != ground.mirrored() ? getWidth() - x - set.width() : x;
        on.setColor(Look.colour(tone));
        set.lines().get(0).layout().draw(on, (float) left, (float) (getHeight() / 2.0 + 7 * unit));
        return set.width();
    }

    private SetText set(String text, Face face, double size) {
        Type type = new Type(face, size * unit, 1.2, ground.language());
        return ground.fitter().set(Prose.of(text), type, Float.MAX_VALUE / 4);
    }
}
