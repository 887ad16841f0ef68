package kintsugi.kiosk.page;

import java.awt.Graphics;
import java.awt.RenderingHints;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JButton;
import kintsugi.figure.Tone;
import kintsugi.kiosk.turn.PageImage;
import kintsugi.look.Drawing;
import org.jspecify.annotations.Nullable;

/** A page of the plan as it will be printed; a tap makes it large, another one small again. */
final class PaperPicture extends JButton implements Tall {
    private static final long serialVersionUID = 1L;

    private final transient Ground ground;
    private transient @Nullable PageImage source;
    private transient @Nullable BufferedImage image;
    private transient @Nullable BufferedImage scaled;

    PaperPicture(Ground ground, String name, Runnable tap) {
        this.ground = ground;
        addActionListener(click -> tap.run());
        setContentAreaFilled(false);
        setBorderPainted(false);
        setOpaque(false);
        getAccessibleContext().setAccessibleName(name);
    }

    /** Shows this page, or blank paper while it is being made. */
    void show(Optional<PageImage> page) {
        PageImage next = page.orElse(null);
        if (!Objects.equals(next, source)) {
            source = next;
            image = next == null ? null : image(next);
            scaled = null;
            repaint();
        }
    }

    /** Whether a page shows, not blank paper. */
    boolean hasPage() {
        return source != null;
    }

    private double ratio() {
        BufferedImage shown = image;
        return shown == null ? 210 / 297.0 : shown.getWidth() / (double) shown.getHeight();
    }

    @Override
    protected void processMouseEvent(MouseEvent event) {
        if (!ground.strays().has(event)) {
            super.processMouseEvent(event);
        }
    }

    @Override
    public double heightAt(double width) {
        return width / ratio();
    }

    private static BufferedImage image(PageImage page) {
        var made = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_RGB);
        made.setRGB(0, 0, page.width(), page.height(), page.rgb(), 0, page.width());
        return made;
    }

    /** Halved as often as it goes, so that hairlines and small letters fade instead of breaking. */
    private static BufferedImage halved(BufferedImage full, int width) {
        BufferedImage small = full;
        while (small.getWidth() >= 2 * width) {
            var half = new BufferedImage(small.getWidth() / 2, small.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
            var on = half.createGraphics();
            on.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            on.drawImage(small, 0, 0, half.getWidth(), half.getHeight(), null);
            on.dispose();
            small = half;
        }
        return small;
    }

    /** The page as near to this width as halving leads, and wider. */
    private @Nullable BufferedImage near(int width) {
        BufferedImage full = image;
        BufferedImage made = scaled;
        if (full != null && (made == null || made.getWidth() < width || made.getWidth() >= 2 * width)) {
            made = halved(full, Math.max(1, width));
            scaled = made;
        }
        return full == null ? null : made;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        var on = ground.isDimmed() ? ground.on(graphics) : Drawing.on(graphics);
        on.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        int height = (int) Math.min(getHeight(), getWidth() / ratio());
        int width = (int) (height * ratio());
        BufferedImage shown = near(width);
        int x = (getWidth() - width) / 2;
        on.translate(x, 0);
        Boxes.draw(on, 0, 0, width, height, 0, Tone.RAISED, null, 0);
        if (shown != null) {
            on.drawImage(shown, 0, 0, width, height, null);
        }
        boolean framed = ground.isFramed(this);
        Boxes.draw(on, 0, 0, width, height, 0, null, framed ? Tone.SKY : Tone.LINE, framed ? 3 : 1);
        on.dispose();
    }
}
