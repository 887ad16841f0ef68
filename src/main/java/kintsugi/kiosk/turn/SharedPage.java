package kintsugi.kiosk.turn;

import java.util.Optional;
import kintsugi.participant.Answer;

/**
 * What is shared for a question, as it was worded then: to read, to take back, or to put the later answer in its place.
 *
 * @param ask the question with the answer as it stands now; busy while it is being taken back
 * @param from the row of the notebook from which one came and to which one goes back; empty for the question
 */
public record SharedPage(AskPage ask, Optional<NotebookPage> from) implements Page {
    /** As it was shared. */
    public Answer shared() {
        return ask.shared().orElseThrow();
    }

    /** The row of the notebook to which one goes back; empty for the question. */
    Optional<NotebookRow> row() {
        return from.flatMap(NotebookPage::open);
    }

    SharedPage waiting() {
        return new SharedPage(ask.waiting(), from);
    }

    @Override
    public Page afterAbsence() {
        return from.map(NotebookPage::afterAbsence).orElseGet(ask::afterAbsence);
    }

    @Override
    public String toString() {
        return "SharedPage";
    }
}
