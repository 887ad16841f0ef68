package kintsugi.workshop;

import java.util.Optional;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Answer;

/**
 * One shared answer: no person, no time, no order; the id is random.
 *
 * @param telling how the room reads it, once it is a card
 */
record Item(PromptKey prompt, long id, ItemState state, Answer answer, Telling telling) {
    Item(PromptKey prompt, long id, ItemState state, Answer answer) {
        this(prompt, id, state, answer, Telling.AS_WRITTEN);
    }

    Item in(ItemState next) {
        return new Item(prompt, id, next, answer, telling);
    }

    /** A text whose telling is another; where the room could read more than before, it is to be approved anew. */
    Item told(Telling next) {
        boolean more = state == ItemState.APPROVED && !next.showsNoMoreThan(telling);
        return new Item(prompt, id, more ? ItemState.WAITING : state, answer, next);
    }

    /** The same for good: what the room could not read of a changed text is gone. */
    Item settled() {
        if (telling.equals(Telling.AS_WRITTEN) || !(answer instanceof Answer.Words words)) {
            return this;
        }
        String shown = telling.of(words.text());
        Telling left = telling.inOtherWords() ? Telling.AS_WRITTEN.retelling(shown) : Telling.AS_WRITTEN;
        return new Item(prompt, id, state, new Answer.Words(shown), left);
    }

    /** Whether it is a text that was gathered. */
    boolean isCard() {
        return state != ItemState.BOX && state != ItemState.COUNTED;
    }

    /** The gathered text as moderation sees it. */
    Optional<Card> card() {
        return isCard() && answer instanceof Answer.Words words
                ? Optional.of(new Card(id, words.text(), state.card(), telling))
                : Optional.empty();
    }
}
