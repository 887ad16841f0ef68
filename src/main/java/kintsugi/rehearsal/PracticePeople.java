package kintsugi.rehearsal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import kintsugi.guide.PromptKey;
import kintsugi.workshop.Offer;
import kintsugi.workshop.Seat;
import kintsugi.workshop.Workshop;
import kintsugi.workshop.WorkshopState;

/** Invented people who answer as soon as something is open, while a facilitator practises with the real windows. */
public final class PracticePeople {
    private final Seat seat;
    private final List<Participation> people;
    private final Executor work;
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
        if (!state.open().equals(seen)) {
            seen = state.open();
            work.execute(this::write);
        }
    }

    private void write() {
        try {
            Offer offer = seat.offer().join();
            people.stream().filter(one -> one.hasSomethingToSay(offer)).forEach(one -> one.turn(offer));
        } catch (CompletionException over) {
            // The facilitator left while somebody was writing; what they wrote was invented.
        }
    }
}
