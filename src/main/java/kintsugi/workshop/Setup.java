package kintsugi.workshop;

import java.util.List;
import java.util.Set;
import kintsugi.guide.Agenda;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.HelpLine;

/**
 * What a facilitator decides before a workshop begins.
 *
 * @param files the guide's bytes, kept with the workshop
 * @param guide the same, read
 * @param agenda what of the guide this evening takes
 * @param ways which prompts go round
 * @param people how many are here; no more codes than that
 * @param circle smallest number of different hands, 4 at least
 * @param help the help lines of the place
 * @param keepDays days after the evening until all is forgotten, 0 at least
 */
public record Setup(
        GuideFiles files,
        Guide guide,
        Agenda agenda,
        Ways ways,
        int people,
        int circle,
        List<HelpLine> help,
        int keepDays) {
    /** The circle unless another is chosen. */
    public static final int CIRCLE = 5;
    /** The smallest circle that may be chosen. */
    public static final int SMALLEST_CIRCLE = 4;
    /** Days until forgetting unless another number is chosen. */
    public static final int KEEP_DAYS = 14;

    public Setup {
        help = List.copyOf(help);
        if (circle < SMALLEST_CIRCLE) {
            throw new IllegalArgumentException("the circle is at least " + SMALLEST_CIRCLE);
        }
        if (people < 1 || keepDays < 0) {
            throw new IllegalArgumentException("at least one person, and days that are not negative");
        }
    }

    /** These steps whole, in the guide's order, and everything in turns. */
    public Setup(
            GuideFiles files,
            Guide guide,
            Set<String> steps,
            int people,
            int circle,
            List<HelpLine> help,
            int keepDays) {
        this(files, guide, Agenda.inOrder(guide, steps), Ways.TURNS, people, circle, help, keepDays);
    }
}
