package kintsugi.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ArchiveProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that touches the store, named {@code store}. What waits goes into one transaction; the futures complete
 * after its commit. Nobody has the thread to interrupt it. After a failure other than TAKEN or GONE it refuses all.
 */
final class Writer {
    /** What is to be done with the store. */
    interface Task<T> {
        T run(OpenStore store) throws SQLException, IOException;
    }

    /** The same without a result. */
    interface Deed {
        void run(OpenStore store) throws SQLException, IOException;
    }

    private static final int MOST_IN_ONE_GROUP = 256;

    private final LinkedBlockingQueue<Job<?>> waiting = new LinkedBlockingQueue<>();
    private final OpenStore store;
    private final Path folder;
    private final Thread thread;
    private @Nullable Job<Void> last;
    private @Nullable ArchiveProblem failed;

    Writer(OpenStore store, Path folder) {
        this.store = store;
        this.folder = folder;
        this.thread = new Thread(this::work, "store");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Reads; may share a group with others. */
    <T> CompletableFuture<T> read(Task<T> task) {
        return add(new Job<>(Job.Kind.READ, task));
    }

    /** Writes, all of the task or nothing; may share a commit with others. */
    <T> CompletableFuture<T> write(Task<T> task) {
        return add(new Job<>(Job.Kind.WRITE, task));
    }

    /** Runs by itself, between two transactions. */
    CompletableFuture<Void> alone(Deed deed) {
        return add(new Job<>(Job.Kind.ALONE, task(deed)));
    }

    /** Runs by itself, between two transactions; the store goes on if it fails. */
    <T> CompletableFuture<T> aside(Task<T> task) {
        return add(new Job<>(Job.Kind.ASIDE, task));
    }

    /**
     * Ends all that was asked for, then runs the deed if all went well, lets go of the files, and ends the thread. Blocks
     * until then; a second call only waits.
     *
     * @throws ArchiveProblem if the deed fails
     */
    void close(Deed ifAllWentWell) {
        if (Thread.currentThread() == thread) {
            throw new IllegalStateException("the store can't wait for itself");
        }
        Deed end = store -> {
            if (failed == null) {
                ifAllWentWell.run(store);
            } else {
                store.abandon();
            }
        };
        Job<Void> mine = new Job<>(Job.Kind.LAST, task(end));
        Job<Void> theirs = end(mine);
        if (theirs == null) {
            mine.join();
        } else {
            theirs.await();
        }
    }

    /** Makes this the last job, or tells which one is already. */
    private synchronized @Nullable Job<Void> end(Job<Void> job) {
        Job<Void> before = last;
        if (before == null) {
            last = job;
            waiting.add(job);
        }
        return before;
    }

    @SuppressWarnings("NullAway") // Void has no other value.
    private static Task<Void> task(Deed deed) {
        return store -> {
            deed.run(store);
            return null;
        };
    }

    private synchronized <T> CompletableFuture<T> add(Job<T> job) {
        if (last != null) {
            job.fail(new ArchiveProblem(Kind.STOPPED, "the store is closed"));
        } else {
            waiting.add(job);
        }
        return job.done();
    }

    private void work() {
        while (true) {
            Job<?> next = take();
            if (next.kind() == Job.Kind.LAST) {
                runAlone(next);
                return;
            }
            if (failed != null) {
                next.fail(new ArchiveProblem(Kind.STOPPED, "an earlier write failed: " + failed.kind()));
            } else if (next.kind() == Job.Kind.ALONE) {
                runAlone(next);
            } else if (next.kind() == Job.Kind.ASIDE) {
                runAside(next);
            } else {
                runTogether(group(next));
            }
        }
    }

    private Job<?> take() {
        while (true) {
            try {
                return waiting.take();
            } catch (InterruptedException e) {
                // Only a listener of a future can have done that, in this thread; what is promised is done all the
                // same.
            }
        }
    }

    private List<Job<?>> group(Job<?> first) {
        List<Job<?>> group = new ArrayList<>();
        group.add(first);
        Job<?> next = waiting.peek();
        while (next != null && next.kind().shares() && group.size() < MOST_IN_ONE_GROUP) {
            group.add(take());
            next = waiting.peek();
        }
        return group;
    }

    private void runTogether(List<Job<?>> group) {
        Thread.interrupted();
        boolean changed = false;
        try {
            for (Job<?> job : group) {
                changed |= job.attempt(store);
            }
            if (changed) {
                store.leaf().commit();
            }
        } catch (SQLException | IOException | RuntimeException | Error e) {
            fail(group, e);
            return;
        }
        group.forEach(Job::tell);
        if (changed) {
            runAlone(new Job<>(Job.Kind.ALONE, task(OpenStore::turnIfLarge)));
        }
    }

    private void runAlone(Job<?> job) {
        Thread.interrupted();
        try {
            job.run(store);
        } catch (SQLException | IOException | RuntimeException | Error e) {
            fail(List.of(job), e);
            return;
        }
        job.tell();
    }

    private void runAside(Job<?> job) {
        Thread.interrupted();
        try {
            job.run(store);
        } catch (SQLException | IOException | RuntimeException | Error e) {
            job.fail(Troubles.understood(e, folder));
            return;
        }
        job.tell();
    }

    /** Whether the commit reached the disk is unknown: nothing more is accepted until the store is opened again. */
    private void fail(List<Job<?>> group, Throwable cause) {
        ArchiveProblem problem = Troubles.understood(cause, folder);
        failed = problem;
        group.forEach(job -> job.fail(problem));
    }
}
