package kintsugi.stage;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import kintsugi.figure.LastSeam;
import kintsugi.figure.Mark;
import kintsugi.figure.SeamFrame;
import kintsugi.figure.Tokens;
import kintsugi.figure.Tone;
import kintsugi.look.Colours;
import kintsugi.look.MarkPainter;
import kintsugi.look.SetText;

/** Paints on one frame in one light. Places count from the edge where reading begins, and mirror by themselves. */
final class Brush {
    private static final double CORNER = 0.27;

    private final Graphics2D graphics;
    private final Frame frame;
    private final Colours colours;
    private final MarkPainter figures;
    private final LastSeam last;
    private final boolean mirrored;

    Brush(Graphics2D graphics, Frame frame, Colours colours, MarkPainter figures, LastSeam last, boolean mirrored) {
        this.graphics = graphics;
        this.frame = frame;
        this.colours = colours;
        this.figures = figures;
        this.last = last;
        this.mirrored = mirrored;
    }

    void text(SetText text, double x, double top, Tone tone) {
        text(text, x, top, tone, SetText.Align.START);
    }

    /** A text whose measure begins at x. */
    void text(SetText text, double x, double top, Tone tone, SetText.Align align) {
        graphics.setColor(colours.of(tone));
        text.paint(graphics, left(x, text.measure()), top, align);
    }

    /** A picture, at the size that it has; x is where its edge lies at which reading begins. */
    void picture(BufferedImage picture, double x, double y) {
        double arc = 2 * CORNER * frame.body();
        double left = left(x, picture.getWidth());
        var clip = graphics.getClip();
        graphics.clip(new RoundRectangle2D.Double(left, y, picture.getWidth(), picture.getHeight(), arc, arc));
        graphics.drawImage(picture, (int) Math.round(left), (int) Math.round(y), null);
        graphics.setClip(clip);
    }

    /** A figure, which is mirrored already. */
    void figure(List<Mark> figure) {
        figures.paint(graphics, figure);
    }

    /** A hairline in reading direction. */
    void rule(double x, double y, double width) {
        line(x, y, x + width, y, frame.body() / 26, Tone.HAIRLINE);
    }

    void line(double x1, double y1, double x2, double y2, double thickness, Tone tone) {
        stroke(new Line2D.Double(at(x1), y1, at(x2), y2), thickness, BasicStroke.CAP_BUTT, colours.of(tone));
    }

    void outline(double x, double y, double width, double height, double thickness, Tone tone) {
        var shape = new Rectangle2D.Double(left(x, width), y, width, height);
        stroke(shape, thickness, BasicStroke.CAP_BUTT, colours.of(tone));
    }

    /** A raised card with a hairline. */
    void card(double x, double y, double width, double height) {
        double arc = 2 * CORNER * frame.body();
        var shape = new RoundRectangle2D.Double(left(x, width), y, width, height, arc, arc);
        fill(shape, Tone.RAISED);
        stroke(shape, frame.body() / 30, BasicStroke.CAP_BUTT, colours.over(Tone.LINE, Tone.RAISED, 0.38));
    }

    /** A card that lies behind another: its edge, and nothing on it. */
    void cardBehind(double x, double y, double width, double height) {
        double arc = 2 * CORNER * frame.body();
        var shape = new RoundRectangle2D.Double(left(x, width), y, width, height, arc, arc);
        fill(shape, Tone.BACKGROUND);
        stroke(shape, frame.body() / 30, BasicStroke.CAP_BUTT, colours.over(Tone.LINE, Tone.BACKGROUND, 0.38));
    }

    /** A chip around a label. */
    void chip(double x, double y, double width, double height) {
        var shape = new RoundRectangle2D.Double(left(x, width), y, width, height, height, height);
        stroke(shape, frame.body() / 26, BasicStroke.CAP_BUTT, colours.of(Tone.LINE));
    }

    /** A hairline circle, and over it an arc that empties clockwise from the top. */
    void ring(double x, double y, double radius, double share, double thickness) {
        var circle = new Ellipse2D.Double(at(x) - radius, y - radius, 2 * radius, 2 * radius);
        stroke(circle, thickness / 3, BasicStroke.CAP_BUTT, colours.of(Tone.HAIRLINE));
        arc(x, y, radius, 90, 360 * share, thickness, colours.over(Tone.TEXT, Tone.BACKGROUND, 0.92));
    }

    /** The open or the closed ring: not yet enough, enough. */
    void glyph(double x, double y, double radius, boolean closed, Tone tone) {
        arc(x, y, radius, closed ? 90 : 130, closed ? 360 : 295, radius / 4.2, colours.of(tone));
    }

    /** The seam, gold as far as the group has come; of its colours only a share where the room rests. */
    void seam(Rectangle2D box, int steps, double done, double share) {
        var seam = SeamFrame.across(box, Tokens.standard().wallSeam(frame.unit()), mirrored);
        for (Mark mark : last.marks(steps, seam, done)) {
            if (mark instanceof Mark.Fill area) {
                graphics.setColor(colours.over(area.tone(), Tone.BACKGROUND, share));
                graphics.fill(area.shape());
            }
        }
    }

    private void arc(double x, double y, double radius, double from, double degrees, double thickness, Color colour) {
        var arc = new Arc2D.Double(at(x) - radius, y - radius, 2 * radius, 2 * radius, from, degrees, Arc2D.OPEN);
        if (degrees > 0) {
            stroke(arc, thickness, BasicStroke.CAP_ROUND, colour);
        }
    }

    private void fill(Shape shape, Tone tone) {
        graphics.setColor(colours.of(tone));
        graphics.fill(shape);
    }

    private void stroke(Shape shape, double thickness, int cap, Color colour) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke((float) thickness, cap, BasicStroke.JOIN_MITER));
        graphics.draw(shape);
    }

    private double at(double x) {
        return mirrored ? frame.width() - x : x;
    }

    private double left(double x, double width) {
        return mirrored ? frame.width() - x - width : x;
    }
}
