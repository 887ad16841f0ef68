package kintsugi.workshop;

import java.util.List;
import java.util.Optional;

/**
 * How it stands with what was shared for one prompt.
 *
 * @param enough what may be said of the box
 * @param gathered whether it was ever gathered
 * @param cards the gathered texts, for moderation, in an order that tells nothing
 * @param chart what was drawn, where something may be
 */
public record PromptState(Enough enough, boolean gathered, List<Card> cards, Optional<Chart> chart) {
    /** Nothing yet. */
    public static final PromptState NOTHING = new PromptState(Enough.NOT_YET, false, List.of(), Optional.empty());

    public PromptState {
        cards = List.copyOf(cards);
    }

    /** The texts that the room may read. */
    public List<String> approved() {
        return cards.stream()
                .filter(card -> card.state() == CardState.APPROVED)
                .map(Card::text)
                .toList();
    }
}
