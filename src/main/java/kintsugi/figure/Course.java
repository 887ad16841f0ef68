package kintsugi.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The seam's middle line in the size of its frame: one run from bend to bend, each wandering a little, as a crack in
 * clay does, and meeting the next at a sharp corner.
 *
 * @param runs the line of each run, about one stride from spot to spot
 * @param bends where the runs meet
 */
record Course(List<List<Spot>> runs, List<Spot> bends) {
    private static final double SHARE_FOR_BENDS = 0.62;

    static Course of(int steps, long character, SeamFrame frame) {
        var bends = Bends.of(steps, Chance.of(character, 0)).spots().stream()
                .map(bend -> new Spot(bend.along() * frame.length(), bend.aside() * frame.reach() * SHARE_FOR_BENDS))
                .toList();
        var runs = new ArrayList<List<Spot>>();
        for (int run = 0; run + 1 < bends.size(); run++) {
            var random = Chance.of(character, 100 + run);
            var knots = wandering(bends.get(run), bends.get(run + 1), frame, random);
            runs.add(Spot.smooth(knots, Math.max(0.75, frame.width() / 3)));
        }
        return new Course(List.copyOf(runs), bends);
    }

    private static List<Spot> wandering(Spot from, Spot to, SeamFrame frame, Random random) {
        double length = from.distance(to);
        double direction = from.directionTo(to);
        int knots = 2 + random.nextInt(3);
        double sway = Math.min(length * 0.036, frame.reach() * 0.15);
        double side = random.nextBoolean() ? sway : -sway;
        var line = new ArrayList<Spot>();
        line.add(from);
        for (int knot = 1; knot <= knots; knot++) {
            double share = (knot + 0.7 * (random.nextDouble() - 0.5)) / (knots + 1);
            line.add(from.plus(direction, share * length)
                    .plus(direction + Math.PI / 2, side * (0.25 + 0.75 * random.nextDouble())));
            side = random.nextInt(5) < 2 ? side * 0.6 : -side;
        }
        line.add(to);
        return line;
    }

    /** The direction in which a run arrives at its end. */
    double arrival(int run) {
        var line = runs.get(run);
        return line.get(Math.max(0, line.size() - 4)).directionTo(line.get(line.size() - 1));
    }

    /** The direction in which a run leaves its beginning. */
    double departure(int run) {
        var line = runs.get(run);
        return line.get(0).directionTo(line.get(Math.min(3, line.size() - 1)));
    }
}
