package kintsugi.presenter;

import java.util.List;
import java.util.Optional;
import kintsugi.print.printer.NotPrinted;
import kintsugi.workshop.PictureMark;
import kintsugi.workshop.TrayEntry;

/**
 * The plans that were handed over, as the facilitator sees them: their marks, never their pages.
 *
 * @param entries by their marks
 * @param chosen the one looked at; empty if there is none
 * @param printing the one on its way to the printer
 * @param after how many are to be printed after it
 * @param trouble why the last one was not printed
 */
record TrayState(
        List<TrayEntry> entries,
        Optional<TrayEntry> chosen,
        Optional<PictureMark> printing,
        int after,
        Optional<NotPrinted.Kind> trouble) {
    TrayState {
        entries = List.copyOf(entries);
    }

    /** How many nobody printed yet. */
    int waiting() {
        return waiting(entries);
    }

    static int waiting(List<TrayEntry> entries) {
        return (int) entries.stream().filter(entry -> !entry.printed()).count();
    }

    /** How many are on paper, to be looked after. */
    int printed() {
        return entries.size() - waiting();
    }
}
