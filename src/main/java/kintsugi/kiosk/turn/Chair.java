package kintsugi.kiosk.turn;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import kintsugi.participant.Notebook;
import kintsugi.workshop.Edit;
import kintsugi.workshop.Offer;
import kintsugi.workshop.Seat;
import kintsugi.workshop.TurnId;

/**
 * What all pages share: the state, the seat, and who sits there. An answer of the seat that comes after somebody left
 * is dropped, and a turn that began too late is ended. Writes go one after the other.
 */
final class Chair {
    private static final CompletableFuture<?> DONE = CompletableFuture.completedFuture(null);

    private final Seat seat;
    private final Clock clock;
    private final SteadyClock steady;
    private final Executor ui;
    private final Locale language;
    private final Autosave autosave;
    private final List<Consumer<KioskState>> listeners = new ArrayList<>();
    private final List<Runnable> onRefusal = new ArrayList<>();
    private CompletableFuture<?> left = DONE;
    private Visit visit = new Visit();
    private KioskState state;

    Chair(Seat seat, Clock clock, Executor ui, Locale language) {
        this.seat = seat;
        this.clock = clock;
        this.steady = new SteadyClock(clock);
        this.ui = ui;
        this.language = language;
        this.autosave = new Autosave(steady, this::save);
        this.state = KioskState.cover(Optional.empty(), language);
    }

    void listen(Consumer<KioskState> listener) {
        listeners.add(listener);
    }

    /** Calls back whenever something was refused, the same refusal once more included. */
    void onRefusal(Runnable listener) {
        onRefusal.add(listener);
    }

    KioskState state() {
        return state;
    }

    Page page() {
        return state.page();
    }

    Visit visit() {
        return visit;
    }

    Seat seat() {
        return seat;
    }

    Autosave autosave() {
        return autosave;
    }

    /** For waiting; the day is {@link #today}. */
    Instant now() {
        return steady.instant();
    }

    /** Whether the machine slept, or its clock was put forward, since this was asked last. */
    boolean leapt() {
        return steady.leapt();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void become(KioskState next) {
        if (!next.equals(state)) {
            state = next;
            List.copyOf(listeners).forEach(listener -> listener.accept(next));
        }
    }

    /** Another page, on which nothing was typed yet. */
    void turnTo(Page page) {
        become(state.at(page).saving(Saving.NOTHING));
    }

    /** The same page with something changed. */
    void update(Page page) {
        become(state.at(page));
    }

    /** Tells that something was refused; what one types next belongs where one typed before. */
    void refused() {
        List.copyOf(onRefusal).forEach(Runnable::run);
    }

    /** Asks anew what the seat offers, and goes on; with what was known before, should that fail. */
    void refresh(Runnable then) {
        aside(
                seat::offer,
                (Offer offer) -> {
                    become(state.offered(offer));
                    then.run();
                },
                failure -> then.run());
    }

    /** Asks for something that needs no turn and changes nothing, at once. */
    <T> void aside(Supplier<CompletableFuture<T>> call, Consumer<T> then, Consumer<Notice> otherwise) {
        answered(call.get(), visit, then, otherwise, unused -> DONE, new CompletableFuture<>());
    }

    /**
     * Asks the seat, once the turn before has ended.
     *
     * @param tooLate gets an answer that comes after this person left, and says when that is put right
     */
    <T> void ask(
            Supplier<CompletableFuture<T>> call,
            Consumer<T> then,
            Consumer<Notice> otherwise,
            Function<T, CompletableFuture<?>> tooLate) {
        CompletableFuture<Void> settled = new CompletableFuture<>();
        visit.asked(settled);
        answered(onceLeft(call), visit, then, otherwise, tooLate, settled);
    }

    /**
     * Asks likewise, for what nobody who sits down next shall wait for, as a wrong code's answer takes its time. The seat
     * ends by itself what this began before another turn begins; who has left already asks nothing any more.
     */
    <T> void askWithoutHolding(
            Supplier<CompletableFuture<T>> call,
            Consumer<T> then,
            Consumer<Notice> otherwise,
            Function<T, CompletableFuture<?>> tooLate) {
        Visit asking = visit;
        CompletableFuture<T> answer = onceLeft(() -> asking == visit ? call.get() : new CompletableFuture<>());
        answered(answer, asking, then, otherwise, tooLate, new CompletableFuture<>());
    }

    private <T> CompletableFuture<T> onceLeft(Supplier<CompletableFuture<T>> call) {
        return left.handle((ended, failure) -> true).thenComposeAsync(go -> call.get(), ui);
    }

    /** Changes the notebook, after all changes before. */
    void write(Function<TurnId, CompletableFuture<Notebook>> change, Runnable then, Consumer<Notice> otherwise) {
        Visit writing = visit;
        TurnId turn = writing.turn().orElseThrow();
        CompletableFuture<Notebook> done = writing.tail().thenComposeAsync(before -> change.apply(turn), ui);
        writing.then(done);
        answered(
                done,
                writing,
                notebook -> {
                    writing.kept(notebook);
                    then.run();
                },
                otherwise,
                unused -> DONE,
                new CompletableFuture<>());
    }

    private <T> void answered(
            CompletableFuture<T> answer,
            Visit asking,
            Consumer<T> then,
            Consumer<Notice> otherwise,
            Function<T, CompletableFuture<?>> tooLate,
            CompletableFuture<Void> settled) {
        var unused = answer.whenComplete((value, failure) -> ui.execute(() -> {
            if (asking != visit) {
                var right = failure == null ? tooLate.apply(value) : DONE;
                settleAfter(right, settled);
                return;
            }
            settled.complete(null);
            if (failure == null) {
                then.accept(value);
            } else if (Notice.isTurnOver(failure)) {
                leave();
            } else {
                otherwise.accept(Notice.of(failure));
            }
        }));
    }

    private static void settleAfter(CompletableFuture<?> putRight, CompletableFuture<Void> settled) {
        var unused = putRight.handle((done, wrong) -> settled.complete(null));
    }

    /** What is typed, on its way to the notebook. */
    private void save(Edit edit) {
        write(
                turn -> seat.save(turn, edit),
                () -> {
                    autosave.kept(edit);
                    saved(autosave.isClean() ? Saving.SAVED : Saving.UNDER_WAY);
                },
                notice -> {
                    autosave.failed(edit);
                    saved(Saving.FAILED);
                });
    }

    private void saved(Saving how) {
        if (state.saving() != Saving.NOTHING) {
            become(state.saving(how));
        }
    }

    /** Words were typed on this page. */
    void typed(Edit edit, Page page) {
        autosave.changed(edit);
        become(state.at(page).saving(Saving.UNDER_WAY));
    }

    /** The cover, at once; then what was typed is kept, the turn ends, and nothing of it stays here. */
    void leave() {
        become(KioskState.cover(state.offer(), language));
        if (visit.turn().isPresent()) {
            autosave.flush();
        }
        autosave.drop();
        Visit leaving = visit;
        visit = new Visit();
        left = CompletableFuture.allOf(
                left.handle((ended, failure) -> true),
                leaving.asked(),
                leaving.turn()
                        .<CompletableFuture<?>>map(
                                turn -> leaving.tail().thenComposeAsync(written -> seat.end(turn), ui))
                        .orElse(DONE));
    }
}
