package kintsugi.kiosk.turn;

/** One line of the folded notebook. */
public sealed interface NotebookRow {
    /**
     * All that was written to one step.
     *
     * @param id of the step, of the check-in or the last word
     */
    record Step(String id) implements NotebookRow {}

    /** One's commitments. */
    record Lines() implements NotebookRow {}

    /** What was shared, to be read or taken back. */
    record Shared() implements NotebookRow {}

    /** The check-in at the start and at the end. */
    record Hope() implements NotebookRow {}
}
