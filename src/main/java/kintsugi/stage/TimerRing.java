package kintsugi.stage;

import java.time.Duration;
import java.util.Optional;
import kintsugi.figure.Tone;
import kintsugi.look.SetText;

/** A ring that empties, and the time that is left in its middle. */
final class TimerRing {
    private final Compositor compositor;
    private final double x;
    private final double y;
    private final double radius;

    /** A ring around a place. */
    TimerRing(Compositor compositor, double x, double y, double radius) {
        this.compositor = compositor;
        this.x = x;
        this.y = y;
        this.radius = radius;
    }

    /**
     * Paints it.
     *
     * @param planned seconds of the whole scene
     * @param size of the figures, in bodies
     * @param below what stands under the figures; may be empty
     */
    void paint(Brush brush, Duration left, int planned, double size, String below) {
        long seconds = Math.max(0, left.toSeconds());
        double share = planned == 0 ? 0 : Math.min(1, (double) seconds / planned);
        brush.ring(x, y, radius, share, Math.min(radius / 16, compositor.b(0.27)));
        var clock = compositor.line(compositor.words().numbers().clock(Duration.ofSeconds(seconds)), size);
        var label = Optional.of(below).filter(text -> !text.isEmpty()).map(this::label);
        double lift = label.isPresent() ? compositor.b(0.35) : 0;
        double capitals = clock.firstBaseline() - compositor.overCapitals(clock);
        double top = y - lift - capitals / 2 - compositor.overCapitals(clock);
        brush.text(clock, x - clock.measure() / 2, top, Tone.TEXT, SetText.Align.CENTRE);
        label.ifPresent(text -> {
            double under = y - lift + capitals / 2 + compositor.b(0.65) - compositor.overCapitals(text);
            brush.text(text, x - text.measure() / 2, under, Tone.MUTED, SetText.Align.CENTRE);
        });
    }

    private SetText label(String below) {
        return compositor.text(below, Compositor.LABEL, 1.5 * radius);
    }
}
