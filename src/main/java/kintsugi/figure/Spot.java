package kintsugi.figure;

import java.util.ArrayList;
import java.util.List;

/** A place on the seam before it is turned and mirrored: how far along the box, how far aside of its middle. */
record Spot(double along, double aside) {
    /** Half would be a flowing line; less keeps it straight between knots, as clay breaks. */
    private static final double TENSION = 0.3;

    Spot plus(double direction, double length) {
        return new Spot(along + Math.cos(direction) * length, aside + Math.sin(direction) * length);
    }

    double distance(Spot other) {
        return Math.hypot(other.along - along, other.aside - aside);
    }

    double directionTo(Spot other) {
        return Math.atan2(other.aside - aside, other.along - along);
    }

    /** A line through spots, with soft corners (a cardinal spline), as spots about one stride apart. */
    static List<Spot> smooth(List<Spot> knots, double stride) {
        var line = new ArrayList<Spot>();
        for (int i = 0; i + 1 < knots.size(); i++) {
            var from = knots.get(i);
            var to = knots.get(i + 1);
            var before = knots.get(Math.max(0, i - 1));
            var after = knots.get(Math.min(knots.size() - 1, i + 2));
            int strides = Math.max(2, (int) Math.ceil(from.distance(to) / stride));
            for (int k = 0; k < strides; k++) {
                double t = (double) k / strides;
                line.add(new Spot(
                        between(before.along, from.along, to.along, after.along, t),
                        between(before.aside, from.aside, to.aside, after.aside, t)));
            }
        }
        line.add(knots.get(knots.size() - 1));
        return line;
    }

    private static double between(double before, double from, double to, double after, double t) {
        double slope = (to - before) * TENSION;
        double nextSlope = (after - from) * TENSION;
        double squared = t * t;
        double cubed = squared * t;
        return (2 * cubed - 3 * squared + 1) * from
                + (cubed - 2 * squared + t) * slope
                + (3 * squared - 2 * cubed) * to
                + (cubed - squared) * nextSlope;
    }
}
