package kintsugi.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kintsugi.guide.HelpLine;
import kintsugi.guide.Markup;
import kintsugi.guide.RoomWords;
import kintsugi.participant.Commitment;

/**
 * A personalised action plan, before it is paper.
 *
 * @param language the participant's, an IETF language tag
 * @param title the guide's title; the paper's own title is neutral
 * @param date the day of the evening
 * @param firstName as typed for this paper; empty without one
 * @param steps how many counted steps there are: this evening's, and those reached on earlier ones
 * @param reached how many of them were reached
 * @param hope the check-in at the start and the end, where ticked
 * @param written what was ticked of what one wrote, in the guide's order
 * @param promises the ticked commitments
 * @param practice at home, per step
 * @param whenHard when it gets hard, per step
 * @param lookAgain the days on which to look again
 * @param help lines for everybody; may be empty, then lines are ruled
 * @param helpWords words around them
 */
public record Plan(
        String language,
        String title,
        LocalDate date,
        Optional<String> firstName,
        int steps,
        int reached,
        List<Hope> hope,
        List<Entry> written,
        List<Promise> promises,
        List<Section> practice,
        List<Section> whenHard,
        List<Look> lookAgain,
        List<HelpLine> help,
        RoomWords helpWords) {
    public Plan {
        hope = List.copyOf(hope);
        written = List.copyOf(written);
        promises = List.copyOf(promises);
        practice = List.copyOf(practice);
        whenHard = List.copyOf(whenHard);
        lookAgain = List.copyOf(lookAgain);
        help = List.copyOf(help);
    }

    /** The same paper for nobody by name. */
    public Plan nameless() {
        return new Plan(
                language,
                title,
                date,
                Optional.empty(),
                steps,
                reached,
                hope,
                written,
                promises,
                practice,
                whenHard,
                lookAgain,
                help,
                helpWords);
    }

    @Override
    public String toString() {
        return "Plan";
    }

    /**
     * A scale asked twice.
     *
     * @param low smallest number of the scale
     * @param high greatest number
     * @param start answered at the start; empty if not
     * @param end answered at the end; empty if not
     */
    public record Hope(
            String question, int low, int high, String lowEnd, String highEnd, OptionalInt start, OptionalInt end) {}

    /**
     * One thing that was written.
     *
     * @param number its step's place among the counted steps, from 1; 0 outside them
     * @param step its step's short name; empty outside the steps
     * @param question as asked
     * @param answer in words, as typed or as the option reads
     */
    public record Entry(int number, String step, String question, String answer) {}

    /**
     * One commitment.
     *
     * @param step its step's short name
     */
    public record Promise(String step, Commitment commitment) {}

    /**
     * The guide's words for one step.
     *
     * @param number its place among the counted steps, from 1; 0 for the opening and the closing
     * @param step its short name
     * @param reached whether it was reached, or will be on this evening as it stands
     */
    public record Section(int number, String step, boolean reached, Markup words) {}

    /**
     * A day on which to look again.
     *
     * @param after how long after the evening
     */
    public record Look(After after, LocalDate day) {}

    /** How long after the evening one looks again. Source: research on check-ins, one day, one week, one month. */
    public enum After {
        /** The next day. */
        DAY,
        /** A week later. */
        WEEK,
        /** A month later. */
        MONTH
    }
}
