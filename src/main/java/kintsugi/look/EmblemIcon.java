package kintsugi.look;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;
import kintsugi.figure.Emblem;
import kintsugi.figure.Mark;

/** A simple picture in the colours of the light that is on. Never stands without its name in words. */
public final class EmblemIcon implements Icon {
    private final Emblem emblem;
    private final int side;

    /** In a square of this side, in px. */
    public EmblemIcon(Emblem emblem, int side) {
        this.emblem = emblem;
        this.side = side;
    }

    @Override
    public int getIconWidth() {
        return side;
    }

    @Override
    public int getIconHeight() {
        return side;
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        var on = Drawing.on(graphics);
        for (Mark mark : emblem.marks(new Rectangle2D.Double(x, y, side, side))) {
            on.setColor(Look.colour(mark.tone()));
            if (mark instanceof Mark.Fill fill) {
                on.fill(fill.shape());
            } else if (mark instanceof Mark.Stroke stroke) {
                on.setStroke(new BasicStroke((float) stroke.width(), BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
                on.draw(stroke.shape());
            }
        }
        on.dispose();
    }
}
