package kintsugi.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Where a seam bends: one bend per step, between two ends that lie outside of the steps. Along it goes from 0 to 1,
 * aside from -1 to 1. Bends differ in distance and in sharpness, and now and then two turn the same way, since an
 * even zigzag reads as a chart.
 */
record Bends(List<Spot> spots) {
    private static final double LEAST_TURN = 0.75;
    private static final double SAME_WAY_LEAST_TURN = 0.45;
    private static final int DRAWS = 60;

    static Bends of(int steps, Random random) {
        var spots = new ArrayList<Spot>();
        spots.add(new Spot(0, 0.5 * Chance.spread(random)));
        for (int bend = 1; bend <= steps; bend++) {
            double along = (bend - 0.35 + 0.32 * Chance.spread(random)) / (steps + 0.3);
            spots.add(new Spot(along, aside(spots, along, steps, random)));
        }
        spots.add(new Spot(1, aside(spots, 1, steps, random) * 0.6));
        return new Bends(List.copyOf(spots));
    }

    private static double aside(List<Spot> spots, double along, int steps, Random random) {
        double aside = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            aside = 0.95 * Chance.spread(random);
            double slope = slope(spots.get(spots.size() - 1), new Spot(along, aside), steps);
            if (spots.size() == 1 ? Math.abs(slope) > LEAST_TURN : turns(spots, slope, steps, random)) {
                return aside;
            }
        }
        return aside;
    }

    private static boolean turns(List<Spot> spots, double slope, int steps, Random random) {
        double before = slope(spots.get(spots.size() - 2), spots.get(spots.size() - 1), steps);
        boolean sameWay = Math.signum(before) == Math.signum(slope);
        return sameWay
                ? Math.abs(slope - before) > SAME_WAY_LEAST_TURN && random.nextInt(3) == 0
                : Math.abs(slope - before) > LEAST_TURN && Math.abs(slope) > 0.12;
    }

    private static double slope(Spot from, Spot to, int steps) {
        return (to.aside() - from.aside()) / (to.along() - from.along()) / (steps + 1);
    }
}
