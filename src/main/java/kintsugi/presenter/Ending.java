package kintsugi.presenter;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.Receipt;
import kintsugi.workshop.Summary;
import kintsugi.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Stops or closes a workshop, then has its summary saved. On the event thread. */
final class Ending {
    private final Workshop workshop;
    private final Afterwards afterwards;
    private final Executor ui;
    private final Runnable changed;
    private Finish finish = new Finish.NotYet();
    private Optional<Summary> summary = Optional.empty();
    private Optional<Receipt> receipt = Optional.empty();

    Ending(Workshop workshop, Afterwards afterwards, Executor ui, Runnable changed) {
        this.workshop = workshop;
        this.afterwards = afterwards;
        this.ui = ui;
        this.changed = changed;
    }

    Finish finish() {
        return finish;
    }

    /** Whether the evening is only a rehearsal. */
    boolean rehearsal() {
        return afterwards.rehearsal();
    }

    void stop() {
        finish = new Finish.Working(false, false);
        run(workshop.stopForTonight().thenApply(nothing -> Optional.empty()), false);
    }

    void close() {
        finish = new Finish.Working(true, false);
        run(workshop.close().thenApply(Optional::of), true);
    }

    /** Once more: the whole, or only the summary that could not be written. */
    void again() {
        if (finish instanceof Finish.Failed failed) {
            if (failed.closing()) {
                close();
            } else {
                stop();
            }
        } else if (finish instanceof Finish.Done) {
            save(receipt.isPresent());
        }
        changed.run();
    }

    void leave() {
        afterwards.leave();
    }

    private void run(CompletableFuture<Optional<Receipt>> done, boolean closing) {
        // Taken now, when what was taken back has gone and the charts are still there.
        summary = Optional.of(workshop.summary());
        var unused = done.whenComplete((went, failure) -> ui.execute(() -> {
            if (failure != null) {
                finish = new Finish.Failed(closing, kind(failure));
            } else {
                receipt = went;
                save(closing);
            }
            changed.run();
        }));
    }

    private void save(boolean closing) {
        finish = new Finish.Working(closing, true);
        summary.ifPresent(whole -> {
            var unused = afterwards
                    .save(whole)
                    .whenComplete((files, failure) -> ui.execute(() -> {
                        finish = new Finish.Done(receipt, failure == null ? files : List.of());
                        changed.run();
                    }));
        });
    }

    private static ArchiveProblem.Kind kind(@Nullable Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof ArchiveProblem problem) {
                return problem.kind();
            }
        }
        return ArchiveProblem.Kind.STOPPED;
    }
}
