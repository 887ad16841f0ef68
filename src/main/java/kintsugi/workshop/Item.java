package kintsugi.workshop;

import java.util.Optional;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Answer;

/** One shared answer: no person, no time, no order; the id is random. */
record Item(PromptKey prompt, long id, ItemState state, Answer answer) {
    Item in(ItemState next) {
        return new Item(prompt, id, next, answer);
    }

    /** Whether it is a text that was gathered. */
    boolean isCard() {
        return state != ItemState.BOX && state != ItemState.COUNTED;
    }

    /** The gathered text as moderation sees it. */
    Optional<Card> card() {
        return isCard() && answer instanceof Answer.Words words
                ? Optional.of(new Card(id, words.text(), state.card()))
                : Optional.empty();
    }
}
