package kintsugi.kiosk.page;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import javax.accessibility.AccessibleRole;
import kintsugi.figure.Tone;
import kintsugi.look.EmblemIcon;
import kintsugi.look.Face;
import kintsugi.look.Look;
import kintsugi.look.Prose;
import kintsugi.look.SetText;
import kintsugi.look.Spoken;
import kintsugi.look.Type;
import kintsugi.print.MarkSign;
import kintsugi.workshop.PictureMark;

/** A mark's picture beside its name, too small to be known from afar; dots while it is covered, alike for every mark. */
final class MarkPicture extends Spoken implements Scaled {
    private static final double SIDE = 56;
    private static final double DOT = 11;
    private static final double BETWEEN = 18;
    private static final int DOTS = 4;
    private static final long serialVersionUID = 1L;

    private final transient Ground ground;
    private final transient PictureMark mark;
    private boolean open;
    private double unit = 1;

    MarkPicture(Ground ground, PictureMark mark) {
        super(AccessibleRole.LABEL);
        this.ground = ground;
        this.mark = mark;
        named(ground.say("mark.covered"));
    }

    /** Shows it, or covers it again; a screen reader too learns it only meanwhile. */
    void open(boolean next) {
        if (open != next) {
            open = next;
            named(next ? MarkSign.name(mark, ground.words()) : ground.say("mark.covered"));
            repaint();
        }
    }

    @Override
    public void scale(double next) {
        unit = next;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var on = ground.on(graphics);
        if (open) {
            paintMark(on);
        } else {
            paintDots(on);
        }
        on.dispose();
    }

    private void paintMark(Graphics2D on) {
        double side = SIDE * unit;
        double aside = side + BETWEEN * unit;
        double room = getWidth() - aside;
        var type = new Type(Face.TEXT, 20 * unit, 1.4, ground.language());
        SetText name = ground.fitter().set(Prose.of(MarkSign.name(mark, ground.words())), type, room);
        double left = (room - name.width()) / 2;
        boolean mirrored = ground.mirrored();
        double pictured = mirrored ? getWidth() - left - side : left;
        new EmblemIcon(MarkSign.emblem(mark), (int) side)
                .paintIcon(this, on, (int) pictured, (int) ((getHeight() - side) / 2));
        on.setColor(Look.colour(Tone.TEXT));
        name.paint(on, mirrored ? -left : left + aside, (getHeight() - name.height()) / 2, SetText.Align.START);
    }

    private void paintDots(Graphics2D on) {
        double side = DOT * unit;
        double step = getWidth() / (double) DOTS;
        on.setColor(Look.colour(Tone.LINE));
        for (int i = 0; i < DOTS; i++) {
            on.fill(new Ellipse2D.Double((i + 0.5) * step - side / 2, (getHeight() - side) / 2, side, side));
        }
    }
}
