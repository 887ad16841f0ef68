package kintsugi.workshop;

import java.util.List;
import java.util.Optional;
import kintsugi.guide.Guide;
import kintsugi.guide.HelpLine;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Step;

/**
 * What a seat can offer now, to be read without a code.
 *
 * @param guide the guide that the workshop runs with
 * @param circle how many different hands there must be before anything is shown
 * @param placesLeft whether a new code can be had
 * @param open the prompts that can be answered now, in the guide's order
 * @param round what goes from hand to hand
 * @param late of these, the ones that were gathered already: an answer waits for another full circle
 * @param tonight ids of the counted steps that the evening takes of the guide, in its order
 * @param steps ids of the counted steps that were reached, on an earlier evening too, for commitments
 * @param step the counted step that is on; empty before the first and after the last
 * @param help the help lines of the place; may be empty
 * @param closed whether the evening is over
 */
public record Offer(
        Guide guide,
        int circle,
        boolean placesLeft,
        List<Prompt> open,
        Round round,
        List<PromptKey> late,
        List<String> tonight,
        List<String> steps,
        Optional<String> step,
        List<HelpLine> help,
        boolean closed) {
    public Offer {
        open = List.copyOf(open);
        late = List.copyOf(late);
        tonight = List.copyOf(tonight);
        steps = List.copyOf(steps);
        help = List.copyOf(help);
    }

    /** The counted steps of this evening: as the room counts them, so does every screen. */
    public List<Step> counted() {
        return tonight.stream().flatMap(id -> guide.step(id).stream()).toList();
    }

    /** The place of a step among those of this evening, from 1; 0 for any other. */
    public int number(String step) {
        return tonight.indexOf(step) + 1;
    }

    /** How many of this evening's steps were reached. */
    public int reached() {
        return (int) tonight.stream().filter(steps::contains).count();
    }

    /** Whether an answer to this prompt can be shared in a turn; else it can only be kept. */
    public boolean canBeShared(Prompt prompt) {
        return !prompt.isSituational() && !round.prompts().contains(prompt.key());
    }
}
