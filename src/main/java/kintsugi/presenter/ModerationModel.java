package kintsugi.presenter;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import kintsugi.guide.Prompt;
import kintsugi.workshop.Card;
import kintsugi.workshop.CardState;
import kintsugi.workshop.Enough;
import kintsugi.workshop.Telling;
import kintsugi.workshop.Workshop;
import kintsugi.workshop.WorkshopState;

/** Gathers what people shared, and reads it before the room does. On the event thread. */
final class ModerationModel {
    private final Workshop workshop;
    private final Room room;
    private final BooleanSupplier readable;
    private final Runnable changed;
    private Moderation state;

    /**
     * A model of this workshop.
     *
     * @param room which shows what is approved
     * @param readable whether texts may be read, and so judged, now
     * @param changed called after anything has changed
     */
    ModerationModel(Workshop workshop, Room room, BooleanSupplier readable, Runnable changed) {
        this.workshop = workshop;
        this.room = room;
        this.readable = readable;
        this.changed = changed;
        this.state = Moderation.NOTHING.in(workshop.state());
    }

    Moderation state() {
        return state;
    }

    /** Stays where it is, in a newer state. */
    void follow(WorkshopState now) {
        state = state.in(now);
    }

    /** Another prompt, by its place. */
    void choosePrompt(int place) {
        state = state.prompt(place, workshop.state());
        changed.run();
    }

    /** Another text, by its place. */
    void chooseCard(int place) {
        state = state.on(place);
        changed.run();
    }

    /** Takes up the prompts of the scene that is on, an enough one first. */
    void lookAtScene() {
        if (state.doing() != Doing.READING) {
            // What is half done at the desk is not lost to a clicker.
            return;
        }
        WorkshopState now = workshop.state();
        List<Prompt> here = Moderation.asked(now.scene());
        Optional<Prompt> best = here.stream()
                .filter(one -> now.prompt(one.key()).enough() == Enough.ENOUGH)
                .findFirst()
                .or(() -> here.stream().findFirst());
        best.map(one -> state.prompts().indexOf(one))
                .filter(place -> place >= 0)
                .ifPresent(place -> state = state.prompt(place, now));
    }

    /** Empties the boxes of the scene that is on. */
    void gatherScene() {
        lookAtScene();
        var unused = workshop.gather(workshop.state().scene());
        gathered();
    }

    /** Empties the box of the prompt that is looked at. */
    void gatherPrompt() {
        state.prompt().ifPresent(prompt -> {
            var unused = workshop.gather(prompt.key());
        });
        gathered();
    }

    private void gathered() {
        state = state.in(workshop.state()).onWaiting();
        changed.run();
    }

    /** Approves the text that is looked at, or holds it back; then looks at the next to be read. */
    void judge(CardState verdict) {
        with((prompt, card) -> {
            var unused = workshop.judge(prompt.key(), card.id(), verdict);
            state = state.in(workshop.state()).onWaiting();
        });
    }

    /** Holds the text that is looked at back, and has the help lines come next for everybody. */
    void care() {
        with((prompt, card) -> {
            var unused = workshop.care(prompt.key(), card.id());
            state = state.in(workshop.state()).onWaiting();
        });
    }

    /** Takes the help lines out again. */
    void noHelpNext() {
        var unused = workshop.noHelpNext();
        changed.run();
    }

    /** Puts the text that is looked at back as it was written, to be read. */
    void putBack() {
        with((prompt, card) -> {
            var unused = CompletableFuture.allOf(
                    workshop.tell(prompt.key(), card.id(), Telling.AS_WRITTEN),
                    workshop.judge(prompt.key(), card.id(), CardState.WAITING));
            state = state.in(workshop.state());
        });
    }

    /** Begins something with the text that is looked at. */
    void begin(Doing doing) {
        with((prompt, card) -> state = state.doing(doing));
    }

    /** Ends what was begun; says whether anything was. What was only typed is lost. */
    boolean stop() {
        boolean begun = state.doing() != Doing.READING;
        if (begun) {
            state = state.doing(Doing.READING);
            changed.run();
        }
        return begun;
    }

    /** Has the room read the text that is looked at so. */
    void tell(Telling telling) {
        with((prompt, card) -> {
            var unused = workshop.tell(prompt.key(), card.id(), telling);
            state = state.in(workshop.state());
        });
    }

    /** Shows the text that is looked at large on the room's wall, or puts it back among the others. */
    void spotlight() {
        with((prompt, card) -> {
            if (new RoomWall(room.sight(), workshop.state()).mayShow(card)) {
                room.spotlight(card.id());
            }
        });
    }

    private void with(BiConsumer<Prompt, Card> act) {
        var card = state.card();
        var prompt = state.prompt();
        if (readable.getAsBoolean() && card.isPresent() && prompt.isPresent()) {
            act.accept(prompt.get(), card.get());
            changed.run();
        }
    }
}
