package kintsugi.presenter;

import java.util.Set;
import kintsugi.workshop.Card;
import kintsugi.workshop.CardState;
import kintsugi.workshop.WorkshopState;

/** The wall that the room sees, if it sees one, beside what is approved for it by now. */
record RoomWall(Sight room, WorkshopState evening) {
    /** How many texts are approved for it and not brought up yet. */
    int waiting() {
        Set<Long> seen = room.view().approved();
        return (int) room.view().prompts().keySet().stream()
                .flatMap(key -> evening.prompt(key).cards().stream())
                .filter(card -> card.state() == CardState.APPROVED && !seen.contains(card.id()))
                .count();
    }

    /** Whether this text is approved for it, whether brought up or not. */
    boolean mayShow(Card card) {
        return card.state() == CardState.APPROVED
                && room.view().prompts().keySet().stream()
                        .anyMatch(key -> evening.prompt(key).cards().contains(card));
    }

    /** Whether this text would be seen there once it is brought up. */
    boolean waits(Card card) {
        return mayShow(card) && !room.view().approved().contains(card.id());
    }

    /** Whether this text is shown large. */
    boolean lights(Card card) {
        return room.view().lit().filter(id -> id == card.id()).isPresent();
    }

    @Override
    public String toString() {
        return "RoomWall";
    }
}
