package kintsugi.kiosk.page;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.swing.JComponent;
import kintsugi.figure.Tone;
import kintsugi.look.Face;
import kintsugi.look.Look;
import kintsugi.look.Prose;
import kintsugi.look.SetText;
import kintsugi.look.Type;

/**
 * The paper card as it lies on the table, a little askew, with a pencil on the four boxes that are meant now: a picture
 * of what one writes by hand, nothing to type into.
 */
final class PaperCard extends JComponent implements Scaled {
    private static final double SLIP_WIDTH = 400;
    private static final double SLIP_HEIGHT = 98;
    private static final double BOX = 25;
    private static final double BOX_HEIGHT = 34;
    private static final double STEP = 28;
    private static final double GROUP = 130;
    private static final double TOP = 50;
    private static final double LEFT = 17;
    private static final double ASKEW = Math.toRadians(-1.6);
    private static final long serialVersionUID = 1L;

    private final transient Ground ground;
    private int meant = -1;
    private double unit = 1;

    PaperCard(Ground ground) {
        this.ground = ground;
    }

    /** The group that is meant, from 0; -1 for none. */
    void mean(int group) {
        if (meant != group) {
            meant = group;
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
        on.scale(unit, unit);
        on.rotate(ASKEW, SLIP_WIDTH / 2, SLIP_HEIGHT / 2);
        on.translate(8, 9);
        slip(on);
        for (int group = 0; group < 3; group++) {
            boxes(on, group);
        }
        pencil(on, meant < 0 ? SLIP_WIDTH - 90 : LEFT + meant * GROUP + BOX / 2, meant < 0 ? 12 : TOP + BOX_HEIGHT / 2);
        on.dispose();
    }

    private void slip(Graphics2D on) {
        var slip = new Rectangle2D.Double(0, 0, SLIP_WIDTH, SLIP_HEIGHT);
        on.setColor(Look.colour(Tone.HAIRLINE));
        on.fill(new Rectangle2D.Double(3, 4, SLIP_WIDTH, SLIP_HEIGHT));
        on.setColor(Look.colour(Tone.RAISED));
        on.fill(slip);
        on.setColor(Look.colour(Tone.LINE));
        on.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {5, 5}, 0));
        on.draw(slip);
        on.setColor(Look.colour(Tone.TEXT));
        var type = new Type(Face.HEADING, 22, 1.2, ground.language());
        SetText name = ground.fitter().set(Prose.of(ground.say("code.card.name")), type, SLIP_WIDTH - 2 * LEFT);
        name.paint(on, LEFT, 12, SetText.Align.START);
    }

    private void boxes(Graphics2D on, int group) {
        boolean now = group == meant;
        double start = LEFT + group * GROUP;
        on.setColor(Look.colour(now ? Tone.TEXT : Tone.LINE));
        on.setStroke(new BasicStroke(now ? 2 : 1));
        for (int i = 0; i < 4; i++) {
            on.draw(new Rectangle2D.Double(start + i * STEP, TOP, BOX, BOX_HEIGHT));
        }
        if (group < 2) {
            double y = TOP + BOX_HEIGHT / 2;
            on.setColor(Look.colour(Tone.LINE));
            on.setStroke(new BasicStroke(1));
            on.draw(new Line2D.Double(start + 115, y, start + 124, y));
        }
    }

    /** A pencil whose point is here, leaning to where reading ends. */
    private static void pencil(Graphics2D on, double x, double y) {
        var at = (Graphics2D) on.create();
        at.translate(x, y);
        at.rotate(Math.toRadians(26));
        at.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var body = new Path2D.Double();
        body.append(new Rectangle2D.Double(17, -6, 60, 12), false);
        var wood = triangle(17, 6);
        at.setColor(Look.colour(Tone.SEAM_TO_COME));
        at.fill(body);
        at.setColor(Look.colour(Tone.RAISED));
        at.fill(wood);
        at.setColor(Look.colour(Tone.TEXT));
        at.fill(triangle(6, 2.2));
        at.draw(wood);
        at.draw(body);
        at.draw(new Line2D.Double(17, -2, 77, -2));
        at.draw(new Line2D.Double(17, 2, 77, 2));
        at.dispose();
    }

    private static Path2D triangle(double length, double half) {
        var triangle = new Path2D.Double();
        triangle.moveTo(0, 0);
        triangle.lineTo(length, -half);
        triangle.lineTo(length, half);
        triangle.closePath();
        return triangle;
    }
}
