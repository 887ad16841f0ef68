package kintsugi.kiosk.page;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.awt.geom.Path2D;
import javax.swing.JButton;
import kintsugi.figure.Tone;
import kintsugi.look.Drawing;
import kintsugi.look.Face;
import kintsugi.look.Look;
import kintsugi.look.Prose;
import kintsugi.look.SetText;
import kintsugi.look.Type;

/** One folded line of the notebook: a number, a name, and how much lies there. */
final class FoldedRow extends JButton implements Scaled {
    private static final long serialVersionUID = 1L;

    private final transient Ground ground;
    private final String number;
    private final String name;
    private final String count;
    private boolean leads;
    private double unit = 1;

    FoldedRow(Ground ground, String number, String name, String count, Runnable open) {
        this.ground = ground;
        this.number = number;
        this.name = name;
        this.count = count;
        addActionListener(click -> open.run());
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setOpaque(false);
        getAccessibleContext().setAccessibleName((number + " " + name + ", " + count).strip());
    }

    /** Leads to another page, rather than unfolding. */
    FoldedRow leading() {
        leads = true;
        return this;
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
        Graphics2D on = ground.isDimmed() ? ground.on(graphics) : Drawing.on(graphics);
        boolean focused = ground.isFramed(this);
        Boxes.draw(
                on,
                0,
                0,
                getWidth(),
                getHeight(),
                8 * unit,
                Tone.RAISED,
                focused ? Tone.SKY : getModel().isPressed() ? Tone.TEXT : Tone.LINE,
                focused ? 3 * unit : unit);
        double fold = 14 * unit;
        double end = getWidth() - 20 * unit - fold;
        double counted = piece(on, count, Face.TEXT, 16, Tone.MUTED, end - 18 * unit, true, getWidth() * 0.42);
        double x = 20 * unit;
        if (!number.isEmpty()) {
            piece(on, number, Face.STRONG, 20, Tone.GOLD_TEXT, x, false, 40 * unit);
            x += 30 * unit;
        }
        piece(on, name, Face.STRONG, 20, Tone.TEXT, x, false, end - counted - x - 30 * unit);
        paintFold(on, ground.mirrored() ? getWidth() - end - fold : end, fold);
        on.dispose();
    }

    private void paintFold(Graphics2D on, double x, double side) {
        on.setColor(Look.colour(Tone.MUTED));
        on.setStroke(new BasicStroke((float) (1.8 * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var path = new Path2D.Double();
        path.moveTo(-side / 2, -side / 4);
        path.lineTo(0, side / 4);
        path.lineTo(side / 2, -side / 4);
        on.translate(x + side / 2, getHeight() / 2.0);
        if (leads) {
            on.rotate(ground.mirrored() ? Math.PI / 2 : -Math.PI / 2);
        }
        on.draw(path);
    }

    /** Paints a piece from a start, or up to an end; smaller where it has no room. Gives its width. */
    private double piece(
            Graphics2D on, String text, Face face, double size, Tone tone, double x, boolean toEnd, double room) {
        if (text.isEmpty()) {
            return 0;
        }
        double at = size * unit;
        SetText set = set(text, face, at);
        while (set.width() > room && at > size * unit * 0.7) {
            at *= 0.96;
            set = set(text, face, at);
        }
        double from = toEnd ? x - set.width() : x;
        double left = ground.mirrored() ? getWidth() - from - set.width() : from;
        on.setColor(Look.colour(tone));
        set.lines().get(0).layout().draw(on, (float) left, (float) (getHeight() / 2.0 + 7 * unit));
        return set.width();
    }

    private SetText set(String text, Face face, double at) {
        return ground.fitter().set(Prose.of(text), new Type(face, at, 1.2, ground.language()), Float.MAX_VALUE / 4);
    }
}
