package kintsugi.workshop;

import java.util.Optional;
import java.util.Set;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;

/**
 * What goes from hand to hand.
 *
 * @param prompts all that go round; in a turn they can be kept, not shared
 * @param now the one that goes round now, while its scene is on
 */
public record Round(Set<PromptKey> prompts, Optional<Prompt> now) {
    /** Nothing goes round. */
    public static final Round NONE = new Round(Set.of(), Optional.empty());

    public Round {
        prompts = Set.copyOf(prompts);
    }
}
