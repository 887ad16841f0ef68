package kintsugi.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kintsugi.workshop.ArchiveProblem;

/** One thing asked of the store, and who waits for it. */
final class Job<T> {
    /** How it is run. */
    enum Kind {
        READ,
        WRITE,
        ALONE,
        /** By itself too, and its failure is nobody else's. */
        ASIDE,
        LAST;

        boolean shares() {
            return this == READ || this == WRITE;
        }
    }

    private final Kind kind;
    private final Writer.Task<T> task;
    private final CompletableFuture<T> done = new CompletableFuture<>();
    private Runnable answer = () -> {};

    Job(Kind kind, Writer.Task<T> task) {
        this.kind = kind;
        this.task = task;
    }

    Kind kind() {
        return kind;
    }

    CompletableFuture<T> done() {
        return done;
    }

    /** Runs it; {@link #tell} will say what came out. */
    void run(OpenStore store) throws SQLException, IOException {
        T result = task.run(store);
        answer = () -> done.complete(result);
    }

    /**
     * Runs it as one of a group: a refusal undoes it alone, and the others don't notice.
     *
     * @return whether there is something to commit
     */
    boolean attempt(OpenStore store) throws SQLException, IOException {
        if (kind == Kind.READ) {
            run(store);
            return false;
        }
        Leaf.Mark mark = store.leaf().mark();
        try {
            run(store);
            return true;
        } catch (ArchiveProblem refused) {
            if (refused.kind() != ArchiveProblem.Kind.TAKEN && refused.kind() != ArchiveProblem.Kind.GONE) {
                throw refused;
            }
            store.leaf().back(mark);
            answer = () -> fail(refused);
            return false;
        }
    }

    /** Completes the future with what came out. */
    void tell() {
        answer.run();
    }

    void fail(ArchiveProblem problem) {
        done.completeExceptionally(problem);
    }

    /** Waits until it is over, however it ended. */
    void await() {
        done.handle((result, problem) -> true).join();
    }

    /** Waits for it. */
    void join() {
        try {
            done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ArchiveProblem problem) {
                throw problem;
            }
            throw e;
        }
    }
}
