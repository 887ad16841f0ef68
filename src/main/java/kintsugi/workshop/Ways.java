package kintsugi.workshop;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kintsugi.guide.Content;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scene;

/**
 * Which prompts go round, and for which prompts that can't be changed any more. It is settled as soon as anybody had
 * the chance to answer, whether they did or not, so that it tells nothing of the box.
 *
 * @param round the prompts that go from hand to hand
 * @param settled the prompts whose way in stays as it is
 */
public record Ways(Set<PromptKey> round, Set<PromptKey> settled) {
    /** Everything in turns, and nothing settled. */
    public static final Ways TURNS = new Ways(Set.of(), Set.of());

    public Ways {
        round = sorted(round);
        settled = sorted(settled);
    }

    /** How answers to this prompt come in. */
    public WayIn of(PromptKey prompt) {
        return round.contains(prompt) ? WayIn.PASS_ROUND : WayIn.TURN;
    }

    /** Whether that can't be changed any more. */
    public boolean isSettled(PromptKey prompt) {
        return settled.contains(prompt);
    }

    /** The prompt that goes round while this scene is on. */
    public Optional<Prompt> goingRound(Scene scene) {
        return scene.content() instanceof Content.Reflect reflect
                        && of(reflect.prompt().key()) == WayIn.PASS_ROUND
                ? Optional.of(reflect.prompt())
                : Optional.empty();
    }

    Ways choose(PromptKey prompt, WayIn way) {
        Set<PromptKey> next = new TreeSet<>(round);
        if (way == WayIn.PASS_ROUND) {
            next.add(prompt);
        } else {
            next.remove(prompt);
        }
        return new Ways(next, settled);
    }

    /** Somebody passed it on, or put an answer of this round into the box. */
    Ways wentRound(PromptKey prompt) {
        return settle(Set.of(prompt));
    }

    /** Somebody had a turn while these prompts could be answered; those that go round could not be shared in it. */
    Ways hadATurn(Collection<PromptKey> open) {
        Set<PromptKey> answerable = new TreeSet<>(open);
        answerable.removeAll(round);
        return settle(answerable);
    }

    private Ways settle(Collection<PromptKey> more) {
        if (settled.containsAll(more)) {
            return this;
        }
        Set<PromptKey> next = new TreeSet<>(settled);
        next.addAll(more);
        return new Ways(round, next);
    }

    private static Set<PromptKey> sorted(Set<PromptKey> keys) {
        return Collections.unmodifiableSet(new TreeSet<>(Objects.requireNonNull(keys)));
    }
}
