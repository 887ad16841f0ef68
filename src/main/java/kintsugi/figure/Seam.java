package kintsugi.figure;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The gold seam: one irregular line with one bend per step and little branches, as in a mended bowl. What is done is
 * gold with a lighter core, what is to come thinner and dim. It is the same in every size, and always the same for one
 * number of steps and one character. Immutable; threads may share it.
 */
public final class Seam {
    /** So much is done when a workshop has begun, but no step yet. */
    public static final double BEGUN = 0.3;

    private final int steps;
    private final long character;

    private Seam(int steps, long character) {
        this.steps = steps;
        this.character = character;
    }

    /** The seam of a workshop with so many steps, at least one. */
    public static Seam of(int steps) {
        return of(steps, 0);
    }

    /** One of many seams for so many steps, so that each guide may have its own. */
    public static Seam of(int steps, long character) {
        return new Seam(Math.max(1, steps), character * 1_000_003 + 7L * steps);
    }

    /** So much is done when all is: the gold reaches the far edge. */
    public double whole() {
        return steps + 1;
    }

    /**
     * The seam in a frame, as at most three areas: to come, gold, core.
     *
     * @param done the bend that the gold has reached: 0 is nothing, 2.5 half way from the second bend to the third,
     *     {@link #whole()} everything
     */
    public List<Mark> marks(SeamFrame frame, double done) {
        var course = Course.of(steps, character, frame);
        var hand = new Hand(frame.width(), character);
        var toCome = new Gild(hand, Tokens.standard().seamToCome());
        var gold = new Gild(hand, 1);
        double arc = 0;
        for (int run = 0; run < course.runs().size(); run++) {
            var line = Stretch.of(course.runs().get(run), arc, run > 0, run < steps);
            double share = Math.max(0, Math.min(1, done - run));
            gold.add(line, 0, share, done >= run + 1);
            toCome.add(line, share, 1, true);
            arc += line.length();
        }
        for (var twig : Twigs.of(course, frame, character)) {
            (twig.place() <= done ? gold : toCome).add(twig);
        }
        var marks = new ArrayList<Mark>();
        place(toCome.area(), Tone.SEAM_TO_COME, frame, marks);
        place(gold.area(), Tone.GOLD_FILL, frame, marks);
        place(gold.core(), Tone.SEAM_CORE, frame, marks);
        return List.copyOf(marks);
    }

    private static void place(Path2D area, Tone tone, SeamFrame frame, List<Mark> marks) {
        if (area.getCurrentPoint() != null) {
            area.transform(frame.placing());
            marks.add(new Mark.Fill(area, tone));
        }
    }
}
