package kintsugi.kiosk.turn;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import kintsugi.kiosk.turn.HandOverPage.Step;
import kintsugi.plan.PlanWish;
import kintsugi.workshop.PictureMark;
import kintsugi.workshop.TurnId;

/**
 * Handing one's plan over for printing, never without having read what that means. The seat leaves the first name out;
 * so does this. An intent that doesn't fit the page does nothing.
 */
public final class HandOverModel {
    private final Chair chair;
    private final PlanModel plan;

    HandOverModel(Chair chair, PlanModel plan) {
        this.chair = chair;
        this.plan = plan;
    }

    /** From the plan to what it means to hand it over; what is folded is shown before. */
    public void consider() {
        if (chair.page() instanceof PlanPage page && page.folded()) {
            plan.unfold();
        } else if (chair.page() instanceof PlanPage page && page.stick() != StickStep.WRITING) {
            PlanPage asked = page.sticking(StickStep.NONE, Optional.empty(), "").looking(page.shown(), false);
            chair.turnTo(new HandOverPage(asked, Step.WARNING, false, Optional.empty()));
        }
    }

    /** Hands it over; the mark comes. */
    public void handOver() {
        onPage(Step.WARNING, page -> {
            PlanWish wish = PlanRows.wish(page.plan(), chair.visit().notebook().orElseThrow(), chair.today())
                    .nameless();
            TurnId turn = chair.visit().turn().orElseThrow();
            chair.update(page.at(Step.GIVING));
            chair.ask(
                    () -> chair.seat().handOver(turn, wish, page.plan().size()),
                    mark -> handed(page, Optional.of(mark)),
                    notice -> chair.update(page.refused(Step.WARNING, notice)),
                    // Whoever left never saw the mark, so that nobody could fetch the paper.
                    mark -> chair.seat().takeBackPlan(turn));
        });
    }

    /** From what it means to the mark of what was handed over before, where it can be taken back. */
    public void look() {
        onPage(Step.WARNING, page -> {
            if (page.plan().handed().isPresent()) {
                chair.update(page.at(Step.HANDED));
            }
        });
    }

    private void handed(HandOverPage page, Optional<PictureMark> mark) {
        chair.visit().handed(mark);
        chair.update(new HandOverPage(page.plan().handing(mark), Step.HANDED, false, Optional.empty()));
    }

    /** Shows the mark, or covers it again. */
    public void see(boolean held) {
        onPage(Step.HANDED, page -> chair.update(page.seen(held)));
    }

    /** Takes it back out of the tray, and shows the plan again. */
    public void takeBack() {
        onPage(Step.HANDED, page -> {
            TurnId turn = chair.visit().turn().orElseThrow();
            chair.update(page.at(Step.TAKING));
            chair.ask(
                    () -> chair.seat().takeBackPlan(turn).thenApply(gone -> true),
                    gone -> {
                        chair.visit().handed(Optional.empty());
                        plan.show(page.plan().handing(Optional.empty()));
                    },
                    notice -> chair.update(page.refused(Step.HANDED, notice)),
                    CompletableFuture::completedFuture);
        });
    }

    /** Back to the plan; what was handed over stays so. */
    public void back() {
        if (chair.page() instanceof HandOverPage page && page.step() != Step.GIVING && page.step() != Step.TAKING) {
            plan.show(page.plan());
        }
    }

    private void onPage(Step step, Consumer<HandOverPage> then) {
        if (chair.page() instanceof HandOverPage page && page.step() == step) {
            then.accept(page);
        }
    }
}
