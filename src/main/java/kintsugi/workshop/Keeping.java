package kintsugi.workshop;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Writes to the archive and tells apart what a refused write means. */
final class Keeping {
    private final Archive archive;

    Keeping(Archive archive) {
        this.archive = archive;
    }

    /**
     * Writes.
     *
     * @param undo when this write failed, before the future completes: an answer that was not kept, shared once more, must
     *     not count as two hands
     * @param broken when nothing can be kept any more, after that
     */
    CompletableFuture<Void> write(List<Change> changes, Runnable undo, Consumer<ArchiveProblem.Kind> broken) {
        return archive.write(changes).handle((number, failure) -> {
            if (failure == null) {
                return null;
            }
            ArchiveProblem problem = problem(failure);
            undo.run();
            if (problem.kind() != ArchiveProblem.Kind.TAKEN && problem.kind() != ArchiveProblem.Kind.GONE) {
                broken.accept(problem.kind());
            }
            throw problem;
        });
    }

    /** The archive's own problem under whatever a future wrapped around it. */
    static ArchiveProblem problem(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof ArchiveProblem problem) {
                return problem;
            }
        }
        return new ArchiveProblem(
                ArchiveProblem.Kind.STOPPED,
                "the archive failed",
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure);
    }
}
