package kintsugi.kiosk.page;

import java.awt.AlphaComposite;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.geom.Rectangle2D;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.plaf.LayerUI;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import kintsugi.figure.Tone;
import kintsugi.look.Look;

/** While dimmed, lets only the line with the caret be read. */
final class LineVeil extends LayerUI<ScrollBox> {
    private static final float COVER = 0.82f;
    private static final long serialVersionUID = 1L;

    private final transient Ground ground;
    private final JTextComponent area;

    LineVeil(Ground ground, JTextComponent area) {
        this.ground = ground;
        this.area = area;
    }

    @Override
    public void paint(Graphics graphics, JComponent layer) {
        super.paint(graphics, layer);
        if (ground.isDimmed()) {
            Graphics2D on = (Graphics2D) graphics.create();
            on.setComposite(AlphaComposite.SrcOver.derive(COVER));
            on.setColor(Look.colour(Tone.BACKGROUND));
            Rectangle2D line = line(layer);
            on.fillRect(0, 0, layer.getWidth(), (int) Math.max(0, line.getY()));
            int below = (int) Math.max(0, line.getMaxY());
            on.fillRect(0, below, layer.getWidth(), Math.max(0, layer.getHeight() - below));
            on.dispose();
        }
    }

    private Rectangle2D line(JComponent layer) {
        try {
            Rectangle2D caret = area.modelToView2D(area.getCaretPosition());
            if (caret != null) {
                Point top = SwingUtilities.convertPoint(area, 0, (int) caret.getY(), layer);
                return new Rectangle2D.Double(0, top.y, layer.getWidth(), caret.getHeight());
            }
        } catch (BadLocationException moved) {
            // The caret is on its way to a place that is there; the next painting finds it.
        }
        return new Rectangle2D.Double();
    }
}
