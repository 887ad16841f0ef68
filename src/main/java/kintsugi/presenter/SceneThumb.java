package kintsugi.presenter;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.swing.JComponent;
import kintsugi.figure.Tokens;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.Drawing;
import kintsugi.look.Face;
import kintsugi.look.Look;
import kintsugi.stage.SceneImages;
import kintsugi.stage.SceneView;
import org.jspecify.annotations.Nullable;

/**
 * A small picture of a scene. It is painted elsewhere than on the event thread; until it is there, the picture before
 * stays, or a sign where there was none. Says nothing to a screen reader: whoever shows it has words beside it.
 */
final class SceneThumb extends JComponent {
    private static final double RATIO = 16.0 / 9;

    private final Studio studio;
    private final Executor work;
    private Optional<SceneView> view = Optional.empty();
    private Sight.Cover cover = Sight.Cover.NONE;
    private boolean ringed;
    private double dim;
    private String sign = "";
    private transient @Nullable Made made;
    private boolean busy;

    private record Wanted(SceneView view, int width, int height) {}

    private record Made(Wanted wanted, BufferedImage image) {}

    SceneThumb(Studio studio, Executor work) {
        this.studio = studio;
        this.work = work;
        setFocusable(false);
    }

    void show(Optional<SceneView> next, Sight.Cover over) {
        if (!next.equals(view) || over != cover) {
            view = next;
            cover = over;
            repaint();
        }
    }

    /** With a ring in the colour of focus. */
    void ring(boolean on) {
        ringed = on;
        repaint();
    }

    /** What stands in the frame until its first picture is there. */
    void placeholder(String text) {
        sign = text;
    }

    /** Covered by the window's ground to this share, 0 to 1. */
    void dim(double share) {
        dim = share;
        repaint();
    }

    /** The height that belongs to a width. */
    static int height(int width) {
        return (int) Math.round(width / RATIO);
    }

    @Override
    public Dimension getPreferredSize() {
        return isPreferredSizeSet() ? super.getPreferredSize() : new Dimension(320, height(320));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D on = Drawing.on(graphics);
        double arc = 1.2 * Tokens.standard().controlRadius();
        int ring = 3;
        double inset = ringed ? ring : 0;
        var box = new RoundRectangle2D.Double(inset, inset, getWidth() - 2 * inset, getHeight() - 2 * inset, arc, arc);
        if (ringed) {
            on.setColor(Look.colour(Tone.SKY));
            on.fill(new RoundRectangle2D.Double(0, 0, getWidth(), getHeight(), arc + 2 * ring, arc + 2 * ring));
        }
        on.setColor(cover == Sight.Cover.WHITE ? Color.WHITE : Color.BLACK);
        on.fill(box);
        if (cover == Sight.Cover.NONE) {
            on.clip(box);
            paintScene(on);
        }
        if (dim > 0) {
            Color ground = Look.colour(Tone.BACKGROUND);
            on.setComposite(AlphaComposite.SrcOver.derive((float) dim));
            on.setColor(ground);
            on.fill(box);
        }
        on.dispose();
        Graphics2D edge = Drawing.on(graphics);
        edge.setColor(Look.colour(Tone.HAIRLINE));
        edge.draw(new RoundRectangle2D.Double(
                inset + 0.5, inset + 0.5, getWidth() - 2 * inset - 1, getHeight() - 2 * inset - 1, arc, arc));
        edge.dispose();
    }

    private void paintScene(Graphics2D on) {
        double scale =
                Math.max(1, on.getDeviceConfiguration().getDefaultTransform().getScaleX());
        view.ifPresent(each -> {
            var wanted = new Wanted(each, (int) (getWidth() * scale), (int) (getHeight() * scale));
            Made ready = made;
            if (ready == null || !ready.wanted().equals(wanted)) {
                order(wanted);
                ready = made;
            }
            if (ready != null) {
                on.drawImage(ready.image(), 0, 0, getWidth(), getHeight(), null);
            } else if (!sign.isEmpty()) {
                paintSign(on);
            }
        });
    }

    private void paintSign(Graphics2D on) {
        on.setColor(Look.colour(Tone.RAISED));
        on.fillRect(0, 0, getWidth(), getHeight());
        on.setColor(Look.colour(Tone.MUTED));
        on.setFont(Look.font(Face.HEADING, TypeStep.HEADING));
        var metrics = on.getFontMetrics();
        on.drawString(
                sign,
                (getWidth() - metrics.stringWidth(sign)) / 2,
                (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent());
    }

    private void order(Wanted wanted) {
        if (busy || wanted.width() < 16 || wanted.height() < 9) {
            return;
        }
        busy = true;
        var unused = CompletableFuture.supplyAsync(
                        () -> new SceneImages(studio.painter()).image(wanted.view(), wanted.width(), wanted.height()),
                        work)
                .whenComplete((image, failure) -> studio.ui().execute(() -> {
                    busy = false;
                    if (failure == null) {
                        made = new Made(wanted, image);
                        repaint();
                    } else {
                        // An earlier picture would tell of another scene.
                        made = null;
                    }
                }));
    }
}
