package kintsugi.rehearsal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Code;
import kintsugi.participant.Notebook;
import kintsugi.plan.Plan;
import kintsugi.plan.PlanWish;
import kintsugi.workshop.Begun;
import kintsugi.workshop.Edit;
import kintsugi.workshop.Offer;
import kintsugi.workshop.Seat;
import kintsugi.workshop.TurnId;
import org.jspecify.annotations.Nullable;

/** One sample person's way through the evening: turns at a seat, with a code of their own. Blocks; one thread. */
final class Participation {
    private final SamplePerson person;
    private final Seat seat;
    private final Set<PromptKey> done = new HashSet<>();
    private @Nullable Code code;

    Participation(SamplePerson person, Seat seat) {
        this.person = person;
        this.seat = seat;
    }

    SamplePerson person() {
        return person;
    }

    /** Whether there is anything to write about what is open. */
    boolean hasSomethingToSay(Offer offer) {
        return offer.open().stream().map(Prompt::key).anyMatch(this::isToBeAnswered);
    }

    /** A turn: answers what is open and was not answered yet. */
    void turn(Offer offer) {
        TurnId turn = sitDown();
        answer(turn, offer);
        seat.end(turn).join();
    }

    /** Has what goes round now in hand: shares it, or passes it on. */
    void round(PromptKey prompt) {
        Optional<SamplePerson.Reflected> own =
                reflected(prompt).filter(one -> one.share() && !one.answer().isBlank());
        if (own.isPresent()) {
            seat.shareRound(prompt, own.get().answer()).join();
        } else {
            seat.passOn(prompt).join();
        }
    }

    /** The last turn: answers what is left, makes commitments, and gets the plan with everything on it. */
    Plan lastTurn(Offer offer, LocalDate day) {
        TurnId turn = sitDown();
        answer(turn, offer);
        Set<String> reached = Set.copyOf(offer.steps());
        Notebook notebook = seat.save(
                        turn,
                        new Edit.Commit(person.commitments().stream()
                                .filter(own -> reached.contains(own.step())
                                        || offer.guide().countedSteps().stream()
                                                .noneMatch(step -> step.id().equals(own.step())))
                                .toList()))
                .join();
        Plan plan = seat.plan(
                        turn,
                        new PlanWish(
                                notebook.reflections().keySet(),
                                IntStream.range(0, notebook.commitments().size())
                                        .boxed()
                                        .collect(Collectors.toSet()),
                                person.firstName(),
                                day))
                .join();
        seat.end(turn).join();
        return plan;
    }

    private TurnId sitDown() {
        if (code != null) {
            return seat.comeBack(code).join().turn();
        }
        Begun begun = seat.begin(person.language()).join();
        code = begun.code();
        seat.confirm(begun.turn(), begun.code()).join();
        seat.save(begun.turn(), new Edit.Choose(person.situation())).join();
        return begun.turn();
    }

    private boolean isToBeAnswered(PromptKey key) {
        return !done.contains(key) && reflected(key).isPresent();
    }

    private void answer(TurnId turn, Offer offer) {
        for (Prompt prompt : offer.open()) {
            PromptKey key = prompt.key();
            if (isToBeAnswered(key)) {
                SamplePerson.Reflected one = reflected(key).orElseThrow();
                if (one.share() && offer.canBeShared(prompt) && !one.answer().isBlank()) {
                    seat.share(turn, key, one.answer()).join();
                } else {
                    seat.save(turn, new Edit.Write(key, one.answer(), true)).join();
                }
                done.add(key);
            }
        }
    }

    private Optional<SamplePerson.Reflected> reflected(PromptKey key) {
        return person.reflections().stream()
                .filter(one -> one.prompt().equals(key))
                .findFirst();
    }
}
