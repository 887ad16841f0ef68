package kintsugi.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kintsugi.guide.PromptKey;

/**
 * What a participant wants on this paper.
 *
 * @param reflections the answers that were ticked; nothing else that was written goes in
 * @param commitments the places of the ticked commitments in the notebook, from 0
 * @param firstName for this paper only, kept nowhere; empty without one
 * @param date the day of the evening, from which the dates of looking again are counted
 */
public record PlanWish(
        Set<PromptKey> reflections, Set<Integer> commitments, Optional<String> firstName, LocalDate date) {
    public PlanWish {
        reflections = Set.copyOf(reflections);
        commitments = Set.copyOf(commitments);
    }

    /** The same paper for nobody by name. */
    public PlanWish nameless() {
        return new PlanWish(reflections, commitments, Optional.empty(), date);
    }

    @Override
    public String toString() {
        return "PlanWish";
    }
}
