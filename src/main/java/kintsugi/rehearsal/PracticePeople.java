package kintsugi.rehearsal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import kintsugi.guide.Content;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.workshop.Offer;
import kintsugi.workshop.Seat;
import kintsugi.workshop.Workshop;
import kintsugi.workshop.WorkshopState;

/**
 * Invented people who take part while a facilitator practises with the real windows: in turns once the room has reflected,
 * so that whoever practises can choose the way in before, and in a round as soon as a prompt goes round.
 */
public final class PracticePeople {
    private final Seat seat;
    private final List<Participation> people;
    private final Executor work;
    private final Set<PromptKey> rounds = new HashSet<>();
    private Set<PromptKey> seen = new HashSet<>();

    private PracticePeople(Seat seat, List<SamplePerson> people, Executor work) {
        this.seat = seat;
        this.people = people.stream().map(one -> new Participation(one, seat)).toList();
        this.work = work;
    }

    /**
     * Lets them take part.
     *
     * @param seat theirs alone
     * @param work where they write; one thread
     * @return ends their taking part
     */
    public static Runnable join(Workshop workshop, Seat seat, List<SamplePerson> people, Executor work) {
        PracticePeople guests = new PracticePeople(seat, people, work);
        return workshop.listen(guests::look);
    }

    private synchronized void look(WorkshopState state) {
        boolean reflecting = state.scene().content() instanceof Content.Reflect;
        if (!reflecting && !state.open().equals(seen)) {
            seen = state.open();
            work.execute(() -> quietly(this::write));
        }
        state.goesRound()
                .map(Prompt::key)
                .filter(rounds::add)
                .ifPresent(prompt -> work.execute(() -> quietly(() -> people.forEach(one -> one.round(prompt)))));
    }

    private void write() {
        Offer offer = seat.offer().join();
        people.stream().filter(one -> one.hasSomethingToSay(offer)).forEach(one -> one.turn(offer));
    }

    private static void quietly(Runnable taking) {
        try {
            taking.run();
        } catch (CompletionException over) {
            // The facilitator left while somebody was writing; what they wrote was invented.
        }
    }
}
