package kintsugi.kiosk.turn;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Notebook;
import kintsugi.workshop.Edit;
import kintsugi.workshop.TurnId;
import org.jspecify.annotations.Nullable;

/** One's notebook: read a row, change, take back, a new code, erase. An intent that doesn't fit the page does nothing. */
public final class NotebookModel {
    /** How long the button that erases must be held. */
    public static final Duration ERASE_HOLD = Duration.ofSeconds(2);

    private final Chair chair;
    private @Nullable Duration eraseHeld;

    NotebookModel(Chair chair) {
        this.chair = chair;
    }

    /** The notebook as it was kept last, all folded. */
    void show() {
        show(Optional.empty());
    }

    /** The same with this row open. */
    void show(Optional<NotebookRow> row) {
        chair.refresh(() -> chair.turnTo(
                NotebookPage.of(chair.visit().notebook().orElseThrow()).opening(row)));
    }

    /** The same, for whoever has come through all that is open. */
    void nothingLeft() {
        chair.refresh(() -> chair.turnTo(
                NotebookPage.of(chair.visit().notebook().orElseThrow()).told(Notice.NOTHING_LEFT)));
    }

    /** Opens a row, and folds the one before. */
    public void open(NotebookRow row) {
        idle().ifPresent(page -> chair.turnTo(page.opening(Optional.of(row))));
    }

    /** Folds everything. */
    public void fold() {
        idle().ifPresent(page -> chair.turnTo(page.opening(Optional.empty())));
    }

    /** Takes back what was shared for this question; the words stay in the notebook. */
    public void withdraw(PromptKey prompt) {
        write(turn -> chair.seat().withdraw(turn, prompt));
    }

    /** Forgets what was shared for this question and nobody saw. */
    public void forget(PromptKey prompt) {
        write(turn -> chair.seat().save(turn, new Edit.Forget(prompt)));
    }

    private void write(Function<TurnId, CompletableFuture<Notebook>> change) {
        idle().ifPresent(page -> {
            chair.turnTo(page.waiting());
            chair.write(
                    change,
                    () -> chair.turnTo(NotebookPage.of(chair.visit().notebook().orElseThrow())
                            .opening(page.open())),
                    notice -> chair.turnTo(page.told(notice)));
        });
    }

    /** The button that erases is down. */
    public void eraseDown() {
        idle().ifPresent(page -> eraseHeld = Duration.ZERO);
    }

    /** It was let go before its time. */
    public void eraseUp() {
        eraseHeld = null;
        idle().ifPresent(page -> chair.update(page.erasing(0)));
    }

    /** Counted by ticks, so that no setting of the computer's clock erases anything. */
    void tick() {
        if (eraseHeld == null) {
            return;
        }
        Optional<NotebookPage> page = idle();
        if (page.isEmpty() || chair.state().help()) {
            eraseHeld = null;
            return;
        }
        eraseHeld = eraseHeld.plus(KioskModel.TICK);
        long held = eraseHeld.toMillis() * 100 / ERASE_HOLD.toMillis();
        if (held < 100) {
            chair.update(page.get().erasing((int) held));
        } else {
            eraseHeld = null;
            erase(page.get());
        }
    }

    private void erase(NotebookPage page) {
        chair.turnTo(page.waiting());
        chair.ask(
                () -> chair.seat().erase(chair.visit().turn().orElseThrow()),
                erased -> chair.leave(),
                notice -> chair.turnTo(page.told(notice)),
                unused -> CompletableFuture.completedFuture(null));
    }

    private Optional<NotebookPage> idle() {
        return chair.page() instanceof NotebookPage page && !page.busy() ? Optional.of(page) : Optional.empty();
    }
}
