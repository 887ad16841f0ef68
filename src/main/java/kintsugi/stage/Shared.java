package kintsugi.stage;

import java.util.List;
import kintsugi.workshop.Card;
import kintsugi.workshop.CardState;
import kintsugi.workshop.PromptState;

/**
 * A text of the room, as it may be read.
 *
 * @param retold whether it is in the facilitator's words
 */
record Shared(String text, boolean retold) {
    /** The approved ones, in an order that tells nothing. */
    static List<Shared> of(PromptState state) {
        return state.cards().stream()
                .filter(card -> card.state() == CardState.APPROVED)
                .map(Shared::of)
                .toList();
    }

    static Shared of(Card card) {
        return new Shared(card.shown(), card.telling().inOtherWords());
    }
}
