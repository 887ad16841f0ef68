package kintsugi.participant;

import java.time.LocalDate;

/**
 * One if-then line of a participant's own: when, I will; if, then.
 *
 * @param step id of the step it belongs to
 * @param when the cue
 * @param will the action
 * @param obstacle what may come between; may be empty
 * @param response what to do then; may be empty
 * @param every how often
 * @param from the first day
 */
public record Commitment(
        String step, String when, String will, String obstacle, String response, Rhythm every, LocalDate from) {
    public Commitment {
        when = Written.clean(when);
        will = Written.clean(will);
        obstacle = Written.clean(obstacle);
        response = Written.clean(response);
    }

    /** Whether nothing is said in it yet. */
    public boolean isBlank() {
        return Written.isBlank(when) && Written.isBlank(will) && Written.isBlank(obstacle) && Written.isBlank(response);
    }

    @Override
    public String toString() {
        return "Commitment";
    }
}
