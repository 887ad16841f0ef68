package kintsugi.audience;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.Timer;

/**
 * The surface that the room looks at. A picture is finished before it is seen; in place of one that cannot be painted the
 * room sees nothing, since what it saw before may have been taken away for a reason.
 */
final class RoomScreen extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int FRAME = 16;

    private final transient Pictures pictures;
    private final transient InstantSource clock;
    private final transient Duration fadeLength;
    private final Timer frames = new Timer(FRAME, event -> frame());
    private transient Optional<Shown> shown = Optional.empty();
    private transient Optional<Fade> fade = Optional.empty();
    private boolean unpainted;
    private double scale = 1;

    RoomScreen(Pictures pictures, InstantSource clock, Duration fadeLength) {
        this.pictures = pictures;
        this.clock = clock;
        this.fadeLength = fadeLength;
        setOpaque(true);
        setBackground(Color.BLACK);
    }

    /** Shows this from now on. */
    void show(Shown next) {
        boolean fades = shown.isPresent() && !shown.get().sameScene(next);
        shown = Optional.of(next);
        render(next, fades);
    }

    /** How many px the display has to a unit; counts from the next picture on. */
    void scale(double pixelsPerUnit) {
        scale = pixelsPerUnit;
    }

    /** The width of the pictures, in px. */
    int pixelWidth() {
        return Math.max(1, (int) Math.round(getWidth() * scale));
    }

    /** The height of the pictures, in px. */
    int pixelHeight() {
        return Math.max(1, (int) Math.round(getHeight() * scale));
    }

    /** Whether what should be seen cannot be painted, so that the room sees nothing. */
    boolean unpainted() {
        return unpainted;
    }

    /** Nothing moves after this. */
    void rest() {
        frames.stop();
    }

    private void render(Shown next, boolean another) {
        var made = pictures.of(next, pixelWidth(), pixelHeight());
        boolean fades = another || made.isEmpty() != unpainted;
        unpainted = made.isEmpty();
        var image = made.orElseGet(() -> pictures.empty(pixelWidth(), pixelHeight()));
        var now = clock.instant();
        var before = fade.filter(each -> sameSize(each.to(), image));
        if (fades && before.isPresent() && !fadeLength.isZero()) {
            fade = Optional.of(new Fade(before.get().seen(now), image, now, fadeLength));
            frames.start();
        } else if (before.isPresent() && !fades) {
            fade = before.map(each -> each.towards(image));
        } else {
            fade = Optional.of(new Fade(image, image, now, Duration.ZERO));
        }
        repaint();
    }

    private static boolean sameSize(BufferedImage one, BufferedImage other) {
        return one.getWidth() == other.getWidth() && one.getHeight() == other.getHeight();
    }

    private void frame() {
        repaint();
        if (fade.isEmpty() || fade.get().over(clock.instant())) {
            frames.stop();
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (fade.isEmpty()) {
            super.paintComponent(graphics);
        }
        var own = (Graphics2D) graphics.create();
        fade.ifPresent(each -> {
            double across = (double) getWidth() / each.to().getWidth();
            double down = (double) getHeight() / each.to().getHeight();
            own.transform(AffineTransform.getScaleInstance(across, down));
            each.paint(own, clock.instant());
        });
        own.dispose();
    }
}
