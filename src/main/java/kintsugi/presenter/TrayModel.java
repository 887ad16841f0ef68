package kintsugi.presenter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import kintsugi.print.printer.NotPrinted;
import kintsugi.workshop.HandedOver;
import kintsugi.workshop.PictureMark;
import kintsugi.workshop.Tray;
import kintsugi.workshop.TrayEntry;
import org.jspecify.annotations.Nullable;

/**
 * Printing what was handed over, one plan after the other. What the printer does not take stays in the tray; what it
 * took stays until the facilitator has seen that it came out well. On the event thread.
 */
final class TrayModel {
    private final Tray tray;
    private final TrayPress press;
    private final Executor ui;
    private final Runnable changed;
    private final Deque<PictureMark> queue = new ArrayDeque<>();
    private Optional<PictureMark> chosen = Optional.empty();
    private Optional<PictureMark> printing = Optional.empty();
    private Optional<NotPrinted.Kind> trouble = Optional.empty();

    TrayModel(Tray tray, TrayPress press, Executor ui, Runnable changed) {
        this.tray = tray;
        this.press = press;
        this.ui = ui;
        this.changed = changed;
    }

    /** How it stands, with these in the tray. */
    TrayState state(List<TrayEntry> entries) {
        Optional<TrayEntry> looked = entries.stream()
                .filter(entry -> chosen.equals(Optional.of(entry.mark())))
                .findFirst()
                .or(() -> entries.stream().findFirst());
        return new TrayState(entries, looked, printing, queue.size(), trouble);
    }

    /** Looks at another. */
    void choose(PictureMark mark) {
        chosen = Optional.of(mark);
        changed.run();
    }

    /** Prints this one, also once more. */
    void print(PictureMark mark) {
        chosen = Optional.of(mark);
        if (!printing.equals(Optional.of(mark)) && !queue.contains(mark)) {
            queue.add(mark);
        }
        go();
    }

    /** Prints all that nobody printed yet. */
    void printAll(List<TrayEntry> entries) {
        entries.stream()
                .filter(entry -> !entry.printed())
                .map(TrayEntry::mark)
                .filter(mark -> !queue.contains(mark) && !printing.equals(Optional.of(mark)))
                .forEach(queue::add);
        go();
    }

    /** Prints no more after the one that is on its way. */
    void stop() {
        queue.clear();
        changed.run();
    }

    /** Its paper came out well: it is gone from here. */
    void takeOut(PictureMark mark) {
        tray.takeOut(mark);
        changed.run();
    }

    private void go() {
        trouble = Optional.empty();
        next();
        changed.run();
    }

    private void next() {
        while (printing.isEmpty() && !queue.isEmpty()) {
            tray.plan(queue.remove()).ifPresent(this::send);
        }
    }

    private void send(HandedOver paper) {
        printing = Optional.of(paper.mark());
        var unused = press.print(paper)
                .whenComplete((done, failure) -> ui.execute(() -> {
                    printing = Optional.empty();
                    if (failure == null) {
                        tray.printed(paper);
                    } else {
                        trouble = Optional.of(kind(failure));
                        queue.clear();
                    }
                    next();
                    changed.run();
                }));
    }

    private static NotPrinted.Kind kind(@Nullable Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof NotPrinted problem) {
                return problem.kind();
            }
        }
        return NotPrinted.Kind.REFUSED;
    }
}
