package kintsugi.stage;

import kintsugi.figure.Tone;
import kintsugi.guide.Place;
import kintsugi.look.SetText;

/** The step's number in gold, large, beside a slide. */
final class StepRail {
    /** How wide it is, in bodies. */
    static final double WIDTH = 4.6;

    private static final double WIDEST_NUMBER = 3.9;

    private final Compositor compositor;
    private final SetText number;
    private final SetText of;

    StepRail(Compositor compositor, Place place) {
        this.compositor = compositor;
        var numbers = compositor.words().numbers();
        var text = numbers.whole(place.number());
        double size = Math.min(WIDTH, WIDTH * compositor.b(WIDEST_NUMBER) / compositor.width(text, WIDTH));
        number = compositor.line(text, size);
        of = compositor.text(
                compositor.word("of", numbers.whole(place.of())), Compositor.LABEL, compositor.b(WIDEST_NUMBER));
    }

    /** Paints it, its top where the capitals of the heading have theirs. */
    void paint(Brush brush, double capitals) {
        double x = compositor.frame().margin();
        double top = capitals - compositor.overCapitals(number);
        brush.text(number, x, top, Tone.GOLD_TEXT);
        double below = top + number.firstBaseline() + compositor.b(0.95);
        brush.text(of, x, below - compositor.overCapitals(of), Tone.MUTED);
    }
}
