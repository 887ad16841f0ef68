package kintsugi.kiosk;

import java.awt.BorderLayout;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The glass before a kiosk: every painting goes through it, and it keeps what the whole looked like each time. */
final class Glass extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient List<Integer> frames = new ArrayList<>();

    Glass(JComponent behind) {
        super(new BorderLayout());
        add(behind);
    }

    /** All that was painted since this was asked last, each frame as one number for all of its pixels. */
    List<Integer> frames() {
        List<Integer> seen = List.copyOf(frames);
        frames.clear();
        return seen;
    }

    /** What one would see now. */
    int look() {
        var image = new BufferedImage(getWidth(), getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        super.paint(on);
        on.dispose();
        return Arrays.hashCode(((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    }

    @Override
    protected boolean isPaintingOrigin() {
        return true;
    }

    @Override
    public void paint(Graphics graphics) {
        frames.add(look());
        super.paint(graphics);
    }

    /** Without a display nothing is ever painted; what asks to be painted at once is seen here. */
    @Override
    public void paintImmediately(int x, int y, int width, int height) {
        if (GraphicsEnvironment.isHeadless()) {
            frames.add(look());
        } else {
            super.paintImmediately(x, y, width, height);
        }
    }
}
