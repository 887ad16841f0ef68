package kintsugi.kiosk.turn;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kintsugi.guide.Guide;
import kintsugi.participant.Notebook;
import kintsugi.plan.PaperSize;
import kintsugi.plan.PlanWish;
import kintsugi.workshop.Offer;

/**
 * One's plan: tick what goes in, look at the pages, save it to the stick that was plugged in just now. The paper is
 * made anew after each change and never kept; of its pages only the one that is looked at is drawn. An intent that
 * doesn't fit the page does nothing.
 */
public final class PlanModel {
    private static final Duration REST = Duration.ofMillis(400);
    /** How high a page is drawn, in px; enough for the whole height of a large screen. */
    private static final int PICTURE = 1400;

    private final Chair chair;
    private final PlanPaper paper;
    private final Sticks sticks;
    private final PaperSize usual;
    private Instant changed = Instant.EPOCH;
    private boolean dirty;
    private boolean making;
    private boolean drawing;
    private boolean looking;
    /** Counts the wishes, so that a thread that draws sees when it draws what nobody wants any more. */
    private final AtomicInteger wishes = new AtomicInteger();

    PlanModel(Chair chair, PlanPaper paper, Sticks sticks, PaperSize usual) {
        this.chair = chair;
        this.paper = paper;
        this.sticks = sticks;
        this.usual = usual;
    }

    /** The sticks that are here when somebody sits down are not theirs. */
    void noteSticks() {
        chair.aside(sticks::now, present -> chair.visit().foreign(present), failure -> {});
    }

    /** Nothing is ticked at first. */
    void open() {
        Guide guide = chair.state().offer().map(Offer::guide).orElseThrow();
        show(PlanPage.of(PlanRows.of(guide, notebook()), usual, chair.visit().handed()));
    }

    /** This page, on which the paper is made anew. */
    void show(PlanPage page) {
        chair.turnTo(page);
        dirty = true;
        making = false;
        drawing = false;
        looking = false;
        changed = Instant.EPOCH;
        wishes.incrementAndGet();
    }

    private Notebook notebook() {
        return chair.visit().notebook().orElseThrow();
    }

    /** Ticks a row, or takes the tick away. */
    public void toggle(PlanRow row) {
        idle().ifPresent(page -> {
            Set<PlanRow> ticks = new HashSet<>(page.ticked());
            if (!ticks.remove(row)) {
                ticks.add(row);
            }
            wish(page.wishing(ticks, page.firstName(), page.size()));
        });
    }

    /** A first name, for this paper only; empty for none. */
    public void firstName(String typed) {
        idle().ifPresent(page -> {
            if (!typed.equals(page.firstName())) {
                wish(page.wishing(page.ticked(), typed, page.size()));
            }
        });
    }

    /** Another paper. */
    public void size(PaperSize size) {
        idle().ifPresent(page -> wish(page.wishing(page.ticked(), page.firstName(), size)));
    }

    private void wish(PlanPage page) {
        chair.update(page);
        dirty = true;
        changed = chair.now();
        wishes.incrementAndGet();
    }

    /** Leafs through the pages. */
    public void leaf(int by) {
        if (chair.page() instanceof PlanPage page && page.pages() > 0 && !page.folded()) {
            int next = Math.max(0, Math.min(page.pages() - 1, page.shown() + by));
            chair.update(page.looking(next, page.large()));
            onPage(this::drawShown);
        }
    }

    /** Looks at a page in full size, or no longer. */
    public void large(boolean large) {
        if (chair.page() instanceof PlanPage page && page.pages() > 0 && !page.folded()) {
            chair.update(page.looking(page.shown(), large));
        }
    }

    /** Shows what was folded away; the paper is made anew. */
    public void unfold() {
        if (chair.page() instanceof PlanPage page && page.folded()) {
            show(page.unfolded());
        }
    }

    /** Wants it on a stick, which is to be plugged in now; what is folded is shown before. */
    public void toStick() {
        if (chair.page() instanceof PlanPage folded && folded.folded()) {
            unfold();
            return;
        }
        idle().ifPresent(page -> chair.update(page.sticking(StickStep.WAITING, Optional.empty(), "")));
    }

    /** Not on a stick after all. */
    public void noStick() {
        idle().ifPresent(page -> chair.update(page.sticking(StickStep.NONE, Optional.empty(), "")));
    }

    /** Writes onto the stick that was found. */
    public void write() {
        idle().filter(page -> page.found().isPresent()).ifPresent(page -> {
            Optional<Stick> stick = page.found();
            chair.update(page.sticking(StickStep.WRITING, stick, ""));
            chair.aside(
                    () -> pdf(page).thenCompose(pdf -> sticks.save(stick.get(), pdf)),
                    file -> onPage(now -> chair.update(now.sticking(StickStep.WRITTEN, stick, file))),
                    notice -> onPage(now -> chair.update(now.sticking(StickStep.FAILED, stick, ""))));
        });
    }

    void tick() {
        onPage(page -> {
            if (page.folded()) {
                return;
            }
            boolean rested = !chair.now().isBefore(changed.plus(REST));
            boolean missing = page.pages() == 0 && !page.failed() && !dirty && !making;
            if ((dirty && rested) || missing) {
                make(page);
            } else if (!dirty && !making) {
                drawShown(page);
            }
            if (page.stick() == StickStep.WAITING && !looking) {
                look();
            }
        });
    }

    private void make(PlanPage page) {
        dirty = false;
        making = true;
        drawing = false;
        int wish = wishes.get();
        chair.aside(
                () -> pdf(page)
                        .thenCompose(pdf -> paper.page(pdf, page.shown(), PICTURE, () -> wish == wishes.get())
                                .thenApply(drawn -> (UnaryOperator<PlanPage>) now -> now.pictured(pdf, drawn))),
                change -> made(wish, change),
                notice -> made(wish, PlanPage::failing));
    }

    private void made(int wish, UnaryOperator<PlanPage> change) {
        if (wish == wishes.get()) {
            making = false;
            onPage(page -> chair.update(change.apply(page)));
            onPage(this::drawShown);
        }
    }

    /** Draws the page that is looked at, if it was never looked at. */
    private void drawShown(PlanPage page) {
        if (drawing
                || making
                || dirty
                || page.picture().isPresent()
                || page.preview().isEmpty()) {
            return;
        }
        drawing = true;
        int wish = wishes.get();
        byte[] pdf = page.preview().get().pdf();
        chair.aside(
                () -> paper.page(pdf, page.shown(), PICTURE, () -> wish == wishes.get()),
                drawn -> drawn(wish, now -> now.pictured(pdf, drawn)),
                notice -> drawn(wish, PlanPage::failing));
    }

    private void drawn(int wish, UnaryOperator<PlanPage> change) {
        if (wish == wishes.get()) {
            drawing = false;
            onPage(page -> chair.update(change.apply(page)));
            onPage(this::drawShown);
        }
    }

    private CompletableFuture<byte[]> pdf(PlanPage page) {
        PlanWish wish = PlanRows.wish(page, notebook(), chair.today());
        return chair.seat()
                .plan(chair.visit().turn().orElseThrow(), wish)
                .thenCompose(plan -> paper.pdf(plan, page.size()));
    }

    private void look() {
        looking = true;
        chair.aside(sticks::now, this::found, failure -> looking = false);
    }

    private void found(List<Stick> present) {
        looking = false;
        Optional<Stick> own = chair.visit().own(present);
        onPage(page -> {
            if (page.stick() == StickStep.WAITING && own.isPresent()) {
                chair.update(page.sticking(StickStep.FOUND, own, ""));
            }
        });
    }

    private void onPage(Consumer<PlanPage> then) {
        if (chair.page() instanceof PlanPage page) {
            then.accept(page);
        }
    }

    private Optional<PlanPage> idle() {
        return chair.page() instanceof PlanPage page && page.stick() != StickStep.WRITING && !page.folded()
                ? Optional.of(page)
                : Optional.empty();
    }
}
