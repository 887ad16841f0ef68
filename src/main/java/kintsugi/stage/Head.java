package kintsugi.stage;

import kintsugi.figure.Tone;
import kintsugi.guide.Place;
import kintsugi.look.SetText;

/** A label and a heading on top of a scene. */
final class Head {
    private static final double SMALLEST = 1.25;

    private final StepLabel label;
    private final SetText heading;
    private final double x;
    private final double top;

    private Head(StepLabel label, SetText heading, double x, double top) {
        this.label = label;
        this.heading = heading;
        this.x = x;
        this.top = top;
    }

    /** A head over the whole width. */
    static Head of(Compositor compositor, Place place, String kind, String text) {
        return of(compositor, place, kind, text, compositor.frame().room(), Tightening.NONE);
    }

    /** A head of one page or several, whose mark stands beside its label; without a label beside its heading. */
    static Head of(Compositor compositor, Place place, String text, Tightening tightening) {
        double mark = place.isCounted() ? 0 : new PageMark(compositor).width();
        return of(compositor, place, "", text, compositor.frame().room() - mark, tightening);
    }

    /** A head of two lines at most, as long as its smallest size allows. */
    static Head of(Compositor compositor, Place place, String kind, String text, double width, Tightening tightening) {
        var label = StepLabel.of(compositor, place, kind);
        double size = compositor.size(SMALLEST, Math.max(SMALLEST + 0.01, tightening.heading()), each -> {
            var tried = compositor.heading(text, each, width);
            return tried.lines().size() <= 2 && !tried.brokenWord();
        });
        var heading = compositor.heading(text, size, width);
        double capitals = compositor.frame().margin() + (label.isEmpty() ? 0 : compositor.b(StepLabel.ROOM));
        return new Head(label, heading, compositor.frame().margin(), capitals - compositor.overCapitals(heading));
    }

    /** Where it ends. */
    double foot() {
        return top + heading.height();
    }

    void paint(Brush brush) {
        label.paint(brush);
        brush.text(heading, x, top, Tone.TEXT);
    }
}
