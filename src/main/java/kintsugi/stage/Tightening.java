package kintsugi.stage;

import java.util.List;
import java.util.function.Function;

/** How much a scene gives up before it takes another page: first empty space, then the size of its heading. */
enum Tightening {
    /** Nothing. */
    NONE(2, 1),
    /** Some. */
    SOME(1.6, 0.7),
    /** All that can be given up. */
    MOST(1.25, 0.45);

    private final double heading;
    private final double space;

    Tightening(double heading, double space) {
        this.heading = heading;
        this.space = space;
    }

    /** The largest size of a heading, in bodies. */
    double heading() {
        return heading;
    }

    /** Space that may shrink, in bodies. */
    double space(double bodies) {
        return space * bodies;
    }

    /** The pages at the least tightening that needs one page only, else at the one that needs fewest. */
    static List<Page> fewest(Function<Tightening, List<Page>> layout) {
        var fewest = layout.apply(NONE);
        for (var next : List.of(SOME, MOST)) {
            if (fewest.size() == 1) {
                return fewest;
            }
            var pages = layout.apply(next);
            fewest = pages.size() < fewest.size() ? pages : fewest;
        }
        return fewest;
    }
}
