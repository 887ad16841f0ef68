package kintsugi.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The cracks beside the seam: most bends send one on along the incoming run, some fork, and some runs shed a hair. */
final class Twigs {
    private final Course course;
    private final SeamFrame frame;
    private final List<Twig> grown = new ArrayList<>();

    private Twigs(Course course, SeamFrame frame) {
        this.course = course;
        this.frame = frame;
    }

    static List<Twig> of(Course course, SeamFrame frame, long character) {
        var twigs = new Twigs(course, frame);
        for (int bend = 1; bend < course.bends().size() - 1; bend++) {
            twigs.atBend(bend, Chance.of(character, 200 + bend));
        }
        for (int run = 0; run < course.runs().size(); run++) {
            twigs.onRun(run, Chance.of(character, 300 + run));
        }
        return List.copyOf(twigs.grown);
    }

    private void atBend(int bend, Random random) {
        if (random.nextInt(6) == 0) {
            return;
        }
        double in = course.arrival(bend - 1);
        double turn = Math.IEEEremainder(course.departure(bend) - in, 2 * Math.PI);
        double side = turn < 0 ? 1 : -1;
        double apart = Math.max(Math.abs(turn) + 0.05, 0.3 + 0.16 * random.nextDouble());
        double direction = in + turn + side * apart;
        double room = frame.length() / course.runs().size();
        double length = room * (0.3 + 0.35 * random.nextDouble());
        var branch = grow(bend, course.bends().get(bend), direction, length, 0.3, side, random);
        if (random.nextInt(5) < 3) {
            var fork = branch.line().get((int) (branch.line().size() * (0.35 + 0.25 * random.nextDouble())));
            double way = side * (random.nextInt(3) == 0 ? -1 : 1);
            double bent = direction + way * (0.45 + 0.35 * random.nextDouble());
            grow(bend, fork, bent, length * (0.3 + 0.2 * random.nextDouble()), 0.14, -way, random);
        }
    }

    private void onRun(int run, Random random) {
        if (random.nextInt(4) > 0) {
            return;
        }
        var line = course.runs().get(run);
        double share = 0.35 + 0.35 * random.nextDouble();
        int at = Math.min(line.size() - 2, (int) (share * line.size()));
        double side = random.nextBoolean() ? 1 : -1;
        double direction = line.get(at).directionTo(line.get(at + 1)) + side * (0.3 + 0.2 * random.nextDouble());
        double length = frame.length() / course.runs().size() * (0.22 + 0.2 * random.nextDouble());
        grow(run + share, line.get(at), direction, length, 0.15, -side, random);
    }

    /** Grows a twig that bows a little, shorter where it would leave the frame. */
    private Twig grow(
            double place, Spot root, double direction, double wished, double thickness, double bow, Random random) {
        double bowed = bow * 0.12 * (0.4 + random.nextDouble());
        double kink = 0.03 * (random.nextDouble() - 0.5);
        double length = wished;
        var line = line(root, direction, length, bowed, kink);
        while (length > frame.width() && !line.stream().allMatch(this::within)) {
            length *= 0.8;
            line = line(root, direction, length, bowed, kink);
        }
        var twig = new Twig(place, line, frame.width() * thickness);
        if (line.stream().allMatch(this::within)) {
            grown.add(twig);
        }
        return twig;
    }

    private static List<Spot> line(Spot root, double direction, double length, double bowed, double kink) {
        var middle = root.plus(direction + bowed * 0.3, length * 0.5).plus(direction + Math.PI / 2, length * kink);
        var knots = List.of(root, middle, middle.plus(direction - bowed, length * 0.5));
        return Spot.smooth(knots, Math.max(0.75, length / 24));
    }

    private boolean within(Spot spot) {
        return Math.abs(spot.aside()) < 0.97 * frame.reach() && spot.along() >= 0 && spot.along() <= frame.length();
    }
}
