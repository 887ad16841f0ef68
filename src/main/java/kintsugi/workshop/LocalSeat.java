package kintsugi.workshop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import kintsugi.guide.Guide;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Answer;
import kintsugi.participant.Code;
import kintsugi.participant.Notebook;
import kintsugi.participant.NotebookKey;
import kintsugi.participant.NotebookKeys;
import kintsugi.participant.Seal;
import kintsugi.participant.Shared;
import kintsugi.plan.PaperSize;
import kintsugi.plan.Plan;
import kintsugi.plan.PlanMaker;
import kintsugi.plan.PlanWish;
import kintsugi.workshop.SeatProblem.Kind;
import org.jspecify.annotations.Nullable;

/** A seat in this program. What is asked of it is done one after the other; the turn lives only in memory. */
final class LocalSeat implements Seat {
    private final Workshop workshop;
    private final Writing writing;
    private final Archive archive;
    private final Workplace place;
    private final NotebookKeys keys;
    private final Seal seal;
    private final NotebookEdits edits;
    private final WrongCodes wrongCodes = new WrongCodes();

    private final Object lock = new Object();
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);
    private @Nullable Turn turn;

    LocalSeat(Workshop workshop, Archive archive, Workplace place, byte[] salt) {
        this.workshop = workshop;
        this.writing = workshop.writing();
        this.archive = archive;
        this.place = place;
        this.keys = new NotebookKeys(salt, place.cost());
        this.seal = new Seal(workshop.id().value(), place.random());
        this.edits = new NotebookEdits(this::guide);
    }

    @Override
    public CompletableFuture<Offer> offer() {
        WorkshopState state = workshop.state();
        List<Prompt> open = guide().allPrompts().stream()
                .filter(prompt -> state.open().contains(prompt.key()))
                .toList();
        return CompletableFuture.completedFuture(new Offer(
                guide(),
                state.circle(),
                writing.placesLeft(),
                open,
                new Round(state.ways().round(), state.goesRound()),
                open.stream()
                        .map(Prompt::key)
                        .filter(key -> state.prompt(key).gathered())
                        .toList(),
                writing.tonight(guide()),
                guide().countedSteps().stream()
                        .map(step -> step.id())
                        .filter(writing.entered()::contains)
                        .toList(),
                guide().countedSteps().stream()
                        .map(step -> step.id())
                        .filter(state.scene().place().step()::equals)
                        .findFirst(),
                state.help(),
                state.phase() != Phase.LIVE));
    }

    @Override
    public CompletableFuture<Begun> begin(String language) {
        return inTurn(() -> {
            if (!writing.placesLeft()) {
                throw new SeatProblem(Kind.NO_PLACE_LEFT);
            }
            Turn fresh = new Turn(newTurn(), language, Optional.empty(), Optional.empty());
            return endNow().thenCompose(ended -> draw(fresh));
        });
    }

    @Override
    public CompletableFuture<Begun> newCode(TurnId id) {
        return inTurn(() -> {
            Turn now = current(id);
            open(now);
            return draw(now);
        });
    }

    private CompletableFuture<Begun> draw(Turn forTurn) {
        Code code = Code.draw(place.random());
        return keyOf(code)
                .thenCompose(key -> archive.notebook(workshop.id(), key.locator())
                        .thenCompose(there -> {
                            if (there.isPresent() || !writing.drawnCodes().first(key.locator())) {
                                return draw(forTurn);
                            }
                            turn = forTurn.drawing(new Turn.Drawn(code, key));
                            return CompletableFuture.completedFuture(new Begun(forTurn.id(), code));
                        }));
    }

    @Override
    public CompletableFuture<Opened> confirm(TurnId id, Code typed) {
        return inTurn(() -> {
            Turn now = current(id);
            Turn.Drawn drawn = now.drawn().orElseThrow(() -> new SeatProblem(Kind.TURN_OVER));
            if (!drawn.code().equals(typed)) {
                throw new SeatProblem(Kind.NOT_THE_SAME);
            }
            Notebook notebook = now.open().map(Turn.Open::notebook).orElseGet(() -> Notebook.empty(now.language()));
            byte[] sealed = seal.seal(notebook, drawn.key());
            CompletableFuture<Void> kept = now.open()
                    .map(old -> writing.moveNotebook(
                            old.key().locator(), drawn.key().locator(), sealed))
                    .orElseGet(() -> writing.beginNotebook(drawn.key().locator(), sealed));
            return kept.thenApply(done -> {
                turn = now.opened(drawn.key(), notebook);
                return opened(id, notebook);
            });
        });
    }

    @Override
    public CompletableFuture<Opened> comeBack(Code code) {
        // Paused after its turn: whoever begins next need not wait because somebody mistyped a code.
        return inTurn(() -> endNow().thenCompose(ended -> keyOf(code))
                        .thenCompose(key -> archive.notebook(workshop.id(), key.locator())
                                .thenApply(there -> there.flatMap(bytes -> seal.open(bytes, key))
                                        .map(notebook -> cameBack(key, notebook)))))
                .thenCompose(
                        found -> found.map(CompletableFuture::completedFuture).orElseGet(this::unknownCode));
    }

    private Opened cameBack(NotebookKey key, Notebook kept) {
        Notebook notebook = writing.stillSharing(kept);
        wrongCodes.rightOne();
        writing.wrongCodes(false);
        Turn now = new Turn(newTurn(), notebook.language(), Optional.empty(), Optional.empty()).opened(key, notebook);
        turn = now;
        return opened(now.id(), notebook);
    }

    private Opened opened(TurnId id, Notebook notebook) {
        return new Opened(id, notebook, notebook.handed().flatMap(workshop.tray()::mark));
    }

    private CompletableFuture<Opened> unknownCode() {
        CompletableFuture<Void> pause = place.pause().of(wrongCodes.another());
        if (wrongCodes.worthTelling()) {
            writing.wrongCodes(true);
        }
        return pause.thenCompose(paused -> CompletableFuture.failedFuture(new SeatProblem(Kind.UNKNOWN_CODE)));
    }

    @Override
    public CompletableFuture<Notebook> save(TurnId id, Edit edit) {
        return inTurn(() -> {
            Turn now = current(id);
            Notebook after = edits.apply(open(now).notebook(), edit);
            return put(now, after, Optional.empty(), List.of());
        });
    }

    @Override
    public CompletableFuture<Notebook> share(TurnId id, PromptKey prompt, Answer answer) {
        return inTurn(() -> {
            Turn now = current(id);
            if (!canBeShared(prompt, answer)) {
                throw new SeatProblem(Kind.NOT_OPEN);
            }
            Notebook before = open(now).notebook();
            Notebook kept = edits.write(before, prompt, answer, true);
            if (before.shares(prompt, answer)) {
                // A fresh item would wait for a circle of its own, and what hangs on the wall would go for it.
                return put(now, kept, Optional.empty(), List.of());
            }
            Item item = new Item(prompt, newItem(), ItemState.BOX, answer);
            Notebook after = kept.sharing(prompt, new Shared(item.id(), answer));
            return put(now, after, Optional.of(item), leaving(before, prompt));
        });
    }

    @Override
    public CompletableFuture<Void> shareRound(PromptKey prompt, Answer answer) {
        return inTurn(() -> {
            if (!isFitting(prompt, answer)) {
                throw new SeatProblem(Kind.NOT_OPEN);
            }
            return writing.wentRound(prompt, newItem(), Optional.of(answer));
        });
    }

    @Override
    public CompletableFuture<Void> passOn(PromptKey prompt) {
        return inTurn(() -> writing.wentRound(prompt, newItem(), Optional.empty()));
    }

    @Override
    public CompletableFuture<Notebook> withdraw(TurnId id, PromptKey prompt) {
        return inTurn(() -> {
            Turn now = current(id);
            Notebook before = open(now).notebook();
            List<Leaving> back = leaving(before, prompt);
            return back.isEmpty()
                    ? CompletableFuture.completedFuture(before)
                    : put(now, before.withdrawing(prompt), Optional.empty(), back);
        });
    }

    @Override
    public CompletableFuture<Plan> plan(TurnId id, PlanWish wish) {
        return inTurn(() -> CompletableFuture.completedFuture(planOf(current(id), wish)));
    }

    @Override
    public CompletableFuture<PictureMark> handOver(TurnId id, PlanWish wish, PaperSize paper) {
        return inTurn(() -> {
            Turn now = current(id);
            Plan plan = planOf(now, wish);
            Notebook before = open(now).notebook();
            UUID owner = before.handed().orElseGet(this::newOwner);
            // Kept first: what lies in the tray can always be taken back, also by whoever comes back for it.
            CompletableFuture<Notebook> kept = before.handed().isPresent()
                    ? CompletableFuture.completedFuture(before)
                    : put(now, before.handing(owner), Optional.empty(), List.of());
            return kept.thenApply(done -> workshop.tray().put(owner, plan, paper));
        });
    }

    @Override
    public CompletableFuture<Void> takeBackPlan(TurnId id) {
        return inTurn(() -> {
            takeBackPlan(open(current(id)));
            return CompletableFuture.completedFuture(null);
        });
    }

    private void takeBackPlan(Turn.Open mine) {
        mine.notebook().handed().ifPresent(workshop.tray()::takeBack);
    }

    private Plan planOf(Turn now, PlanWish wish) {
        return new PlanMaker(guide(), writing.planned(guide()), workshop.state().help())
                .plan(open(now).notebook(), wish, writing.entered(), writing.coming());
    }

    @Override
    public CompletableFuture<Void> erase(TurnId id) {
        return inTurn(() -> {
            Turn now = current(id);
            Turn.Open mine = open(now);
            takeBackPlan(mine);
            List<Leaving> back = leaving(mine.notebook());
            return writing.dropNotebook(id, mine.key().locator(), back).thenCompose(dropped -> endNow());
        });
    }

    @Override
    public CompletableFuture<Void> end(TurnId id) {
        return inTurn(() -> turn != null && turn.id().equals(id) ? endNow() : CompletableFuture.completedFuture(null))
                .exceptionally(failure -> null);
    }

    private CompletableFuture<Void> endNow() {
        Turn over = turn;
        turn = null;
        return over == null ? CompletableFuture.completedFuture(null) : writing.turnEnded(over.id());
    }

    private CompletableFuture<Notebook> put(Turn now, Notebook after, Optional<Item> shared, List<Leaving> back) {
        NotebookKey key = open(now).key();
        return writing.putNotebook(now.id(), key.locator(), seal.seal(after, key), shared, back)
                .thenApply(kept -> {
                    turn = now.with(after);
                    return after;
                });
    }

    private boolean canBeShared(PromptKey key, Answer answer) {
        return isFitting(key, answer)
                && workshop.state().open().contains(key)
                && workshop.state().ways().of(key) == WayIn.TURN;
    }

    private boolean isFitting(PromptKey key, Answer answer) {
        return !answer.isBlank()
                && guide().prompt(key)
                        .filter(prompt -> !prompt.isSituational() && NotebookEdits.fits(prompt.form(), answer))
                        .isPresent();
    }

    private static List<Leaving> leaving(Notebook notebook, PromptKey prompt) {
        return notebook.shared(prompt).stream()
                .map(shared -> new Leaving(prompt.toString(), shared.id()))
                .toList();
    }

    /** All that was shared: nobody could take it back later. */
    private static List<Leaving> leaving(Notebook notebook) {
        return notebook.shared().keySet().stream()
                .flatMap(prompt -> leaving(notebook, prompt).stream())
                .toList();
    }

    private Guide guide() {
        return workshop.state().guide();
    }

    private Turn current(TurnId id) {
        if (turn == null || !turn.id().equals(id)) {
            throw new SeatProblem(Kind.TURN_OVER);
        }
        return turn;
    }

    private static Turn.Open open(Turn now) {
        return now.open().orElseThrow(() -> new SeatProblem(Kind.TURN_OVER));
    }

    private CompletableFuture<NotebookKey> keyOf(Code code) {
        return CompletableFuture.supplyAsync(() -> keys.of(code), place.seal());
    }

    private TurnId newTurn() {
        return new TurnId(place.random().nextLong());
    }

    private UUID newOwner() {
        return new UUID(place.random().nextLong(), place.random().nextLong());
    }

    private long newItem() {
        return place.random().nextLong();
    }

    /** One thing after the other, off the caller's thread; whatever fails, fails as a seat's problem. */
    private <T> CompletableFuture<T> inTurn(Supplier<CompletableFuture<T>> ask) {
        synchronized (lock) {
            CompletableFuture<T> next = last.handle((done, failure) -> failure)
                    .thenComposeAsync(ignored -> ask.get(), place.work())
                    .exceptionallyCompose(failure -> CompletableFuture.failedFuture(asSeatProblem(failure)));
            last = next;
            return next;
        }
    }

    private static SeatProblem asSeatProblem(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof SeatProblem problem) {
            return problem;
        }
        boolean gone = Keeping.problem(failure).kind() == ArchiveProblem.Kind.GONE;
        return new SeatProblem(gone ? Kind.TURN_OVER : Kind.NOT_KEPT, cause);
    }
}
