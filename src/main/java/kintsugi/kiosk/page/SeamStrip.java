package kintsugi.kiosk.page;

import java.awt.Graphics;
import java.awt.geom.Rectangle2D;
import javax.swing.JComponent;
import kintsugi.figure.Mark;
import kintsugi.figure.Seam;
import kintsugi.figure.SeamFrame;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.look.Look;

/** The seam, from edge to edge, gold as far as the evening has come. */
final class SeamStrip extends JComponent implements Scaled {
    private static final long serialVersionUID = 1L;

    private final transient Ground ground;
    private final double thickness;
    private int steps = 8;
    private double done;
    private double unit = 1;

    /** A seam of this thickness, in units. */
    SeamStrip(Ground ground, double thickness) {
        this.ground = ground;
        this.thickness = thickness;
    }

    void show(KioskState state) {
        state.offer().ifPresent(offer -> {
            int all = offer.tonight().size();
            double reached = offer.reached() == 0 ? Seam.BEGUN : offer.reached();
            if (all != steps || reached != done) {
                steps = all;
                done = reached;
                repaint();
            }
        });
    }

    @Override
    public void scale(double next) {
        unit = next;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var box = new Rectangle2D.Double(0, 0, getWidth(), getHeight());
        var marks = ground.seam().marks(steps, SeamFrame.across(box, thickness * unit, ground.mirrored()), done);
        var on = ground.on(graphics);
        for (Mark mark : marks) {
            if (mark instanceof Mark.Fill fill) {
                on.setColor(Look.colour(fill.tone()));
                on.fill(fill.shape());
            }
        }
        on.dispose();
    }
}
