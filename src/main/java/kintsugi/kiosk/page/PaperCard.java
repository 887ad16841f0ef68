package kintsugi.kiosk.page;

import java.awt.Graphics;
import javax.swing.JComponent;
import kintsugi.figure.Tone;

/** The paper card as it lies on the table: twelve empty boxes, of which four are meant now. */
final class PaperCard extends JComponent implements Scaled {
    private static final double BOX = 58;
    private static final double STEP = 65;
    private static final double GROUP = 306;
    private static final long serialVersionUID = 1L;

    private final transient Ground ground;
    private int meant;
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
        for (int i = 0; i < 12; i++) {
            int group = i / 4;
            boolean now = group == meant;
            double x = (group * GROUP + i % 4 * STEP) * unit;
            Boxes.draw(
                    on,
                    x,
                    0,
                    BOX * unit,
                    getHeight(),
                    3 * unit,
                    Tone.RAISED,
                    now ? Tone.TEXT : Tone.LINE,
                    now ? 2 * unit : unit);
        }
        on.dispose();
    }
}
