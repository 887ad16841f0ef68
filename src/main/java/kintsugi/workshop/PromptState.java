package kintsugi.workshop;

import java.util.List;
import java.util.Optional;
import java.util.Set;

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
                .map(Card::shown)
                .toList();
    }

    /** The same with nothing in it that the room may not read. */
    public PromptState inRoom() {
        return with(cards.stream()
                .filter(card -> card.state() != CardState.HELD)
                .map(Card::inRoom)
                .toList());
    }

    /** The same where of what is approved only these wait no longer: the others are as if nobody had read them yet. */
    public PromptState showing(Set<Long> ids) {
        return with(cards.stream()
                .map(card -> card.state() != CardState.APPROVED || ids.contains(card.id())
                        ? card
                        : new Card(card.id(), "", CardState.WAITING))
                .toList());
    }

    private PromptState with(List<Card> next) {
        return new PromptState(enough, gathered, next, chart);
    }
}
