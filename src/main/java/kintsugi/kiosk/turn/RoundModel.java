package kintsugi.kiosk.turn;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kintsugi.guide.Form;
import kintsugi.guide.Prompt;
import kintsugi.participant.Answer;

/**
 * The question that goes from hand to hand: share or pass on, one tap each, then the same rest and the cover. There is no
 * notebook, so nothing saves itself, and nothing typed outlives the page. An intent that doesn't fit the page does nothing.
 */
public final class RoundModel {
    /** The least time from the tap to the cover. */
    static final Duration REST = Duration.ofMillis(700);

    private final Chair chair;
    private Instant until = Instant.EPOCH;
    private boolean kept;

    RoundModel(Chair chair) {
        this.chair = chair;
    }

    /** From the cover to this question. */
    void begin(Prompt prompt) {
        boolean late = chair.state()
                .offer()
                .filter(offer -> offer.late().contains(prompt.key()))
                .isPresent();
        chair.turnTo(new RoundPage(prompt, Optional.empty(), late, false, false, Optional.empty()));
    }

    /** Types: this is the whole text now. */
    public void type(String text) {
        open(page -> {
            if (!page.folded() && !text.equals(page.text())) {
                answer(page, text.isEmpty() ? Optional.empty() : Optional.of(new Answer.Words(text)));
            }
        });
    }

    /** Picks a number; the same again takes it back. */
    public void level(int value) {
        open(page -> {
            if (!page.folded() && page.prompt().form() instanceof Form.Scale) {
                answer(page, Picking.level(page.answer(), value));
            }
        });
    }

    /** Picks an option, counted from 1; the same again takes it back. */
    public void pick(int option) {
        open(page -> {
            if (!page.folded() && page.prompt().form() instanceof Form.Choice choice) {
                answer(page, Picking.option(choice, page.answer(), option));
            }
        });
    }

    private void answer(RoundPage page, Optional<Answer> answer) {
        chair.update(page.answered(answer));
    }

    /** Shows the answer that was folded away. */
    public void unfold() {
        open(page -> chair.update(page.unfolded()));
    }

    /** Puts it into the box, for good; what is folded is shown before. */
    public void share() {
        open(page -> {
            Optional<Answer> answer = page.answer().filter(given -> !given.isBlank());
            if (page.folded()) {
                chair.update(page.unfolded());
            } else if (answer.isPresent()) {
                end(
                        page,
                        () -> chair.seat().shareRound(page.prompt().key(), answer.get()),
                        notice -> tell(page, notice));
            } else {
                tell(page, Notice.NOTHING_WRITTEN);
            }
        });
    }

    /** Hands it on; what was begun is dropped. */
    public void passOn() {
        open(page -> end(page, () -> chair.seat().passOn(page.prompt().key()), notice -> {
            if (notice == Notice.NOT_OPEN) {
                chair.leave();
            } else {
                tell(page, notice);
            }
        }));
    }

    private void end(RoundPage page, Supplier<CompletableFuture<Void>> call, Consumer<Notice> otherwise) {
        kept = false;
        until = chair.now().plus(REST);
        chair.turnTo(page.rest());
        chair.ask(call, done -> kept = true, otherwise, late -> CompletableFuture.completedFuture(null));
    }

    private void tell(RoundPage page, Notice notice) {
        chair.turnTo(page.told(notice));
        chair.refused();
    }

    private void open(Consumer<RoundPage> then) {
        if (chair.page() instanceof RoundPage page && !page.resting()) {
            then.accept(page);
        }
    }

    /** The cover comes with a tick in any case, so that a fast disk can't be told from a slow one. */
    void tick() {
        if (chair.page() instanceof RoundPage page
                && page.resting()
                && kept
                && !chair.now().isBefore(until)) {
            chair.leave();
        }
    }
}
