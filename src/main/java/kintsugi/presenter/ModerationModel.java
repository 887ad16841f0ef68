package kintsugi.presenter;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import kintsugi.guide.Prompt;
import kintsugi.workshop.CardState;
import kintsugi.workshop.Enough;
import kintsugi.workshop.Workshop;
import kintsugi.workshop.WorkshopState;

/** Gathers what people shared, and reads it before the room does. On the event thread. */
final class ModerationModel {
    private final Workshop workshop;
    private final BooleanSupplier readable;
    private final Runnable changed;
    private Moderation state;

    /**
     * A model of this workshop.
     *
     * @param readable whether texts may be read, and so judged, now
     * @param changed called after anything has changed
     */
    ModerationModel(Workshop workshop, BooleanSupplier readable, Runnable changed) {
        this.workshop = workshop;
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

    /** Approves the text that is looked at, holds it back, or puts it back; then looks at the next to be read. */
    void judge(CardState verdict) {
        var card = state.card();
        var prompt = state.prompt();
        if (readable.getAsBoolean() && card.isPresent() && prompt.isPresent()) {
            var unused = workshop.judge(prompt.get().key(), card.get().id(), verdict);
            state = state.in(workshop.state());
            state = verdict == CardState.WAITING ? state : state.onWaiting();
            changed.run();
        }
    }
}
