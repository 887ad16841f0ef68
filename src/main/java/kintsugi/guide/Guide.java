package kintsugi.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The material of one workshop in one language.
 *
 * @param id the name of its folder
 * @param language an IETF language tag
 * @param minutes the sum of everything, were it all done
 * @param sources where its facts come from, one line each
 * @param beforeYouInvite screening talk and invitation, for the facilitator
 * @param beforeYouStart checklist, for the facilitator
 * @param checkIn asked after the opening and again before the closing
 * @param plans how to hand out the plans; its prompts are empty
 * @param lastWord asked at the very end
 * @param calm what the room reads in a pause, and what to say
 * @param help words above the help lines, and around them on paper
 * @param steps the opening first, the closing last
 */
public record Guide(
        String id,
        String title,
        String subtitle,
        String language,
        int minutes,
        List<String> sources,
        Markup beforeYouInvite,
        Markup beforeYouStart,
        Asking checkIn,
        Asking plans,
        Asking lastWord,
        RoomWords calm,
        RoomWords help,
        List<Step> steps) {
    /** Id of the step before the first. */
    public static final String OPENING = "opening";
    /** Id of the step after the last. */
    public static final String CLOSING = "closing";

    public Guide {
        sources = List.copyOf(sources);
        steps = List.copyOf(steps);
    }

    /** The steps that are counted: all but the opening and the closing. */
    public List<Step> countedSteps() {
        return steps.stream()
                .filter(step -> !step.id().equals(OPENING) && !step.id().equals(CLOSING))
                .toList();
    }

    /** The step of this id. */
    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The prompts of a step, of the check-in (first or again) or of the last word; empty for an unknown id. */
    public List<Prompt> prompts(String step) {
        return switch (step) {
            case PromptKey.CHECK_IN -> checkIn.prompts();
            case PromptKey.CHECK_IN_AGAIN ->
                checkIn.prompts().stream()
                        .map(prompt -> prompt.askedAs(PromptKey.CHECK_IN_AGAIN))
                        .toList();
            case PromptKey.LAST_WORD -> lastWord.prompts();
            default -> step(step).map(Step::prompts).orElse(List.of());
        };
    }

    /** The prompt of this name. */
    public Optional<Prompt> prompt(PromptKey key) {
        return prompts(key.step()).stream()
                .filter(prompt -> prompt.key().equals(key))
                .findFirst();
    }

    /** Every prompt in the order of an evening. */
    public List<Prompt> allPrompts() {
        List<Prompt> all = new ArrayList<>();
        for (Step step : steps) {
            if (step.id().equals(CLOSING)) {
                all.addAll(prompts(PromptKey.CHECK_IN_AGAIN));
                all.addAll(prompts(PromptKey.LAST_WORD));
            }
            all.addAll(step.prompts());
            if (step.id().equals(OPENING)) {
                all.addAll(prompts(PromptKey.CHECK_IN));
            }
        }
        return List.copyOf(all);
    }

    /** The same with these steps. */
    public Guide with(List<Step> other) {
        return new Guide(
                id,
                title,
                subtitle,
                language,
                minutes,
                sources,
                beforeYouInvite,
                beforeYouStart,
                checkIn,
                plans,
                lastWord,
                calm,
                help,
                other);
    }
}
