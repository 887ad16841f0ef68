package kintsugi.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import kintsugi.participant.Argon2Cost;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.Change;
import kintsugi.workshop.ForwardingArchive;
import kintsugi.workshop.Workplace;
import kintsugi.workshop.WorkshopId;

/**
 * A store that backs itself up: when it was opened, after each new leaf, every quarter of an hour in which something was
 * written, and when it closes. A backup that fails is told by {@link #backing} and tried again; it holds up nothing.
 * Thread-safe.
 */
public final class BackedUp extends ForwardingArchive {
    private static final Duration EVERY = Duration.ofMinutes(15);

    private final Store store;
    private final Workplace place;
    private CompletableFuture<Backing> running = CompletableFuture.completedFuture(Backing.NONE);
    private boolean writtenSinceBackup;
    private boolean writtenIntoLeaf;
    private boolean closed;

    private BackedUp(Store store, Workplace place) {
        super(store);
        this.store = store;
        this.place = place;
    }

    /** Looks after a store that was just opened or made; closing the result closes the store. */
    public static BackedUp of(Store store, Workplace place) {
        BackedUp kept = new BackedUp(store, place);
        kept.backUp();
        kept.waitAndLook();
        return kept;
    }

    /** The store itself, for what an archive can't do. */
    public Store store() {
        return store;
    }

    /** How it stands when the attempt that is under way has ended; never fails. */
    public synchronized CompletableFuture<Backing> backing() {
        return running;
    }

    @Override
    public CompletableFuture<Long> write(List<Change> changes) {
        synchronized (this) {
            writtenSinceBackup = true;
            writtenIntoLeaf = true;
        }
        return super.write(changes);
    }

    @Override
    public CompletableFuture<Void> forget(WorkshopId workshop, byte[] receipt) {
        return turned(super.forget(workshop, receipt));
    }

    @Override
    public CompletableFuture<Void> turnLeaf() {
        return turned(super.turnLeaf());
    }

    /** As {@link Store#changePassphrase}; a fresh backup comes in the place of those that the former one opened. */
    public CompletableFuture<Void> changePassphrase(char[] passphrase, Argon2Cost cost) {
        return store.changePassphrase(passphrase, cost).thenRun(this::backUp);
    }

    /** As {@link Store#renew}, with a fresh backup too. */
    public CompletableFuture<RecoverySheet> renew(char[] passphrase, Argon2Cost cost) {
        CompletableFuture<RecoverySheet> renewing = store.renew(passphrase, cost);
        return renewing.whenComplete((sheet, failure) -> {
            if (failure == null) {
                backUp();
            }
        });
    }

    /** Turning takes the backups with it. */
    private synchronized CompletableFuture<Void> turned(CompletableFuture<Void> turning) {
        writtenIntoLeaf = false;
        return turning.thenRun(this::backUp);
    }

    /** Makes one after the one that is being made. */
    private synchronized void backUp() {
        writtenSinceBackup = false;
        running = running.thenCompose(before -> store.backUp(place.clock().instant(), place.work()))
                .handle((made, failure) -> Optional.ofNullable(failure).map(BackedUp::kind))
                .thenCompose(trouble -> store.backup()
                        .exceptionally(closed -> Optional.empty())
                        .thenApply(newest -> new Backing(newest, trouble)));
    }

    private static ArchiveProblem.Kind kind(Throwable failure) {
        return problem(failure).kind();
    }

    private static ArchiveProblem problem(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof ArchiveProblem problem
                ? problem
                : new ArchiveProblem(
                        ArchiveProblem.Kind.STOPPED, cause.getClass().getSimpleName());
    }

    private void waitAndLook() {
        var unused = place.pause().of(EVERY).thenRun(this::look);
    }

    private synchronized void look() {
        if (closed) {
            return;
        }
        if (writtenSinceBackup) {
            backUp();
        }
        waitAndLook();
    }

    /** Turns a new leaf if anything was written, and leaves a backup of that. */
    @Override
    public void close() {
        boolean turn;
        synchronized (this) {
            closed = true;
            turn = writtenIntoLeaf;
        }
        try (store) {
            backing().join();
            if (turn) {
                turnLeaf().join();
                backing().join();
            }
        } catch (CompletionException e) {
            ArchiveProblem problem = problem(e);
            if (problem.kind() != ArchiveProblem.Kind.STOPPED) {
                throw problem;
            }
        }
    }
}
