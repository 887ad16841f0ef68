package kintsugi.kiosk.turn;

import java.util.Optional;

/**
 * Handing a plan over for printing: what that means, then the mark.
 *
 * @param plan what would be handed over, and the mark once it was
 * @param step how far it is
 * @param seen whether the mark shows, while held
 * @param notice why it was not taken
 */
public record HandOverPage(PlanPage plan, Step step, boolean seen, Optional<Notice> notice) implements Page {
    /** How far it is. */
    public enum Step {
        /** It says what that means. */
        WARNING,
        /** It is on its way. */
        GIVING,
        /** It lies in the tray, and the mark is shown. */
        HANDED,
        /** It is being taken out again. */
        TAKING;

        /** Whether the mark is shown. */
        public boolean isHanded() {
            return this == HANDED || this == TAKING;
        }
    }

    HandOverPage at(Step next) {
        return new HandOverPage(plan, next, false, Optional.empty());
    }

    HandOverPage refused(Step back, Notice why) {
        return new HandOverPage(plan, back, false, Optional.of(why));
    }

    HandOverPage seen(boolean next) {
        return new HandOverPage(plan, step, next, notice);
    }

    /** How much was ticked stands on the page before the mark, which is left for the folded plan. */
    @Override
    public Page afterAbsence() {
        PlanPage away = plan.afterAbsence();
        return step.isHanded() ? new HandOverPage(away, step, false, notice) : away;
    }

    @Override
    public Page letGo() {
        return seen(false);
    }

    @Override
    public String toString() {
        return "HandOverPage";
    }
}
