package kintsugi.kiosk.turn;

import java.util.Optional;
import kintsugi.participant.Notebook;

/**
 * One's notebook, folded but for one row at most.
 *
 * @param open the row that can be read
 * @param eraseHeld how long the button that erases has been held, in per cent of what it takes
 * @param busy while something is taken back or erased
 */
public record NotebookPage(
        Notebook notebook, Optional<NotebookRow> open, int eraseHeld, boolean busy, Optional<Notice> notice)
        implements Page {
    static NotebookPage of(Notebook notebook) {
        return new NotebookPage(notebook, Optional.empty(), 0, false, Optional.empty());
    }

    NotebookPage opening(Optional<NotebookRow> row) {
        return new NotebookPage(notebook, row, 0, false, Optional.empty());
    }

    NotebookPage erasing(int held) {
        return new NotebookPage(notebook, open, held, busy, notice);
    }

    NotebookPage waiting() {
        return new NotebookPage(notebook, open, 0, true, Optional.empty());
    }

    NotebookPage told(Notice what) {
        return new NotebookPage(notebook, open, 0, false, Optional.of(what));
    }

    @Override
    public Page afterAbsence() {
        return of(notebook);
    }
}
