package kintsugi.kiosk.turn;

import kintsugi.guide.PromptKey;

/** One thing that can be ticked for the paper. */
public sealed interface PlanRow {
    /** What was answered to one question. */
    record Answered(PromptKey prompt) implements PlanRow {}

    /** The check-in, before and after. */
    record Hope() implements PlanRow {}

    /**
     * One commitment.
     *
     * @param place in the notebook, from 0
     */
    record Line(int place) implements PlanRow {}
}
