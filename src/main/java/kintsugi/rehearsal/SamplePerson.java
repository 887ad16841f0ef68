package kintsugi.rehearsal;

import java.util.List;
import java.util.Optional;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Situation;
import kintsugi.participant.Answer;
import kintsugi.participant.Commitment;

/**
 * Somebody who takes part in a rehearsal.
 *
 * @param language an IETF language tag
 * @param firstName for the plan; empty without one
 * @param situation how they stand to what happened
 * @param reflections in any order
 * @param commitments in their order
 */
public record SamplePerson(
        String language,
        Optional<String> firstName,
        Situation situation,
        List<Reflected> reflections,
        List<Commitment> commitments) {
    public SamplePerson {
        reflections = List.copyOf(reflections);
        commitments = List.copyOf(commitments);
    }

    /**
     * One answer.
     *
     * @param share whether it is shared, or kept
     */
    public record Reflected(PromptKey prompt, Answer answer, boolean share) {}
}
