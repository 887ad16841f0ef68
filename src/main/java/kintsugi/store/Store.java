package kintsugi.store;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Argon2Cost;
import kintsugi.workshop.Archive;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.Change;
import kintsugi.workshop.KeptItem;
import kintsugi.workshop.KeptWorkshop;
import kintsugi.workshop.WorkshopId;

/**
 * The archive in a folder on the disk. Reads and writes share one thread, {@code store}, in which the futures complete
 * too: what hangs on them must be short, and must not wait for the archive.
 */
public final class Store implements Archive {
    private final KeyFile keys;
    private final Writer writer;
    private final SecureRandom random;

    Store(OpenStore open, KeyFile keys, Path folder, SecureRandom random) {
        this.keys = keys;
        this.random = random;
        this.writer = new Writer(open, folder);
        writer.start();
    }

    /**
     * Whether there is a store in this folder, be it whole or damaged.
     *
     * @throws ArchiveProblem if the folder can't be read
     */
    public static boolean exists(Path folder) {
        return Opening.exists(folder);
    }

    /**
     * Makes a store in a folder, which is made too if need be and closed to all but its owner. Blocks for some seconds,
     * as {@code cost} says; not for the event thread. After a failure nothing is left that would be in the way of
     * another try.
     *
     * @param passphrase see {@link Passphrases}; not kept
     * @param cost of opening by passphrase or sheet
     * @throws ArchiveProblem NOT_THERE if there is one already; FULL, READ_ONLY, IN_USE
     */
    public static Created create(Path folder, char[] passphrase, Argon2Cost cost, SecureRandom random) {
        return Opening.create(folder, passphrase, cost, Surroundings.real(random));
    }

    /**
     * Opens the store of a folder and reads all of it. Blocks for a second or more; not for the event thread.
     *
     * @throws ArchiveProblem NOT_THERE, IN_USE, WRONG_SECRET, NEWER, DAMAGED, FULL, READ_ONLY
     */
    public static Store open(Path folder, Secret secret, SecureRandom random) {
        return Opening.open(folder, secret, Surroundings.real(random));
    }

    /**
     * A store that was just made.
     *
     * @param store open
     * @param sheet to be printed or shown, and never saved
     */
    public record Created(Store store, RecoverySheet sheet) {}

    @Override
    public CompletableFuture<Long> write(List<Change> changes) {
        List<Change> all = List.copyOf(changes);
        return writer.write(store -> new Changing(store.leaf()).write(all));
    }

    @Override
    public CompletableFuture<Optional<byte[]>> notebook(WorkshopId workshop, long locator) {
        return writer.read(
                store -> store.leaf().get(Key.notebook(workshop, locator)).map(Body::bytes));
    }

    @Override
    public CompletableFuture<List<KeptItem>> items(WorkshopId workshop, PromptKey prompt) {
        return writer.read(store -> Reading.items(store.leaf(), Key.items(workshop, prompt)));
    }

    @Override
    public CompletableFuture<List<KeptItem>> items(WorkshopId workshop) {
        return writer.read(store -> Reading.items(store.leaf(), Key.of(Table.ITEM, workshop)));
    }

    @Override
    public CompletableFuture<List<KeptWorkshop>> workshops() {
        return writer.read(store -> Reading.workshops(store.leaf(), Table.WORKSHOP));
    }

    @Override
    public CompletableFuture<Optional<GuideFiles>> guide(WorkshopId workshop) {
        return writer.read(store -> Reading.guide(store.leaf(), workshop));
    }

    @Override
    public CompletableFuture<List<KeptWorkshop>> receipts() {
        return writer.read(store -> Reading.workshops(store.leaf(), Table.RECEIPT));
    }

    @Override
    public CompletableFuture<Void> forget(WorkshopId workshop, byte[] receipt) {
        return writer.alone(store -> store.forget(workshop, receipt));
    }

    @Override
    public CompletableFuture<Void> turnLeaf() {
        return writer.alone(store -> store.turn());
    }

    @Override
    public CompletableFuture<Long> lastWrite() {
        return writer.read(store -> store.leaf().totals().writes());
    }

    /**
     * Lets another passphrase open the store, and the former no more; the recovery sheet stays good. Derives the key in
     * the calling thread, which takes as long as {@code cost} says.
     *
     * @param passphrase not kept
     * @return done when the former can't open it any more
     */
    public CompletableFuture<Void> changePassphrase(char[] passphrase, Argon2Cost cost) {
        KeyFile.NewSlot slot = keys.wrap(Secret.passphrase(passphrase), cost);
        return writer.alone(store -> store.replace(slot));
    }

    /** Whether this secret opens the store, as it is now. Takes as long as opening does, in the calling thread. */
    public boolean opensWith(Secret secret) {
        return keys.opensWith(secret);
    }

    /**
     * For when somebody knows what opens the store: draws a new master key and a new recovery sheet, and moves
     * everything to a fresh leaf. The former passphrase, the former sheet and copies of the key file open nothing that
     * is in it from then on; a crash leaves the one or the other, complete. Its own backups go. Derives keys in the
     * calling thread.
     *
     * @param passphrase not kept
     * @return the sheet, to be printed or shown, when the former ones open nothing any more
     */
    public CompletableFuture<RecoverySheet> renew(char[] passphrase, Argon2Cost cost) {
        RecoverySheet sheet = RecoverySheet.draw(random);
        NewMaster master = NewMaster.draw(Secret.passphrase(passphrase), Secret.sheet(sheet), cost, random);
        return writer.alone(store -> store.renew(master)).thenApply(done -> sheet);
    }

    /**
     * When anything was last written into the store of a folder, by the system's word; empty if nothing is there.
     *
     * @throws ArchiveProblem if the folder can't be read
     */
    public static Optional<Instant> lastTouched(Path folder) {
        return Opening.lastTouched(folder);
    }

    @Override
    public void close() {
        writer.close(store -> store.close());
    }

    /**
     * Makes a backup of what is in it now, opens that to see that it is whole, and removes the one before. Saves wait
     * only while the leaf is copied.
     *
     * @param now the time it will bear
     * @param work packs and reads it
     * @return empty if the leaf was turned meanwhile, so that it would hold what is gone; fails with FULL and the like,
     *     after which the store goes on
     */
    public CompletableFuture<Optional<Backup>> backUp(Instant now, Executor work) {
        return writer.aside(OpenStore::draft)
                .thenCompose(draft -> packed(draft, draft.unfinished(), now, work)
                        .thenCompose(packed -> writer.aside(store -> store.accept(draft, packed))));
    }

    /**
     * Makes a backup in a file of the facilitator's own, and opens that to see that it is whole. No forgetting reaches it.
     *
     * @param file must not be there
     */
    public CompletableFuture<Backup> backUpTo(Path file, Instant now, Executor work) {
        return writer.aside(OpenStore::draft)
                .thenCompose(draft -> packed(draft, draft.at(file.toAbsolutePath()), now, work));
    }

    private CompletableFuture<Backup> packed(BackupDraft draft, BackupFile to, Instant now, Executor work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return draft.pack(to, now, random);
                    } catch (SQLException | IOException | RuntimeException e) {
                        throw Troubles.understood(e, to.path().resolveSibling(""));
                    }
                },
                work);
    }

    /** Its own newest backup; empty if there is none since the last turning of the leaf. */
    public CompletableFuture<Optional<Backup>> backup() {
        return writer.read(OpenStore::backup);
    }

    /**
     * The backups that a store made of itself, each opened and read whole; those that aren't good aren't told. Blocks as
     * {@link #open} does, for each of them.
     *
     * @return the newest first
     * @throws ArchiveProblem IN_USE, READ_ONLY, FULL
     */
    public static List<Backup> goodBackups(Path folder, Secret secret, SecureRandom random) {
        return Opening.goodBackups(folder, secret, Surroundings.real(random));
    }

    /**
     * What a backup says of itself to whom its secret opens it; its rows aren't read. Blocks as long as Argon2id does.
     *
     * @throws ArchiveProblem NOT_THERE, WRONG_SECRET, DAMAGED or NEWER
     */
    public static Backup describe(Path backup, Secret secret, SecureRandom random) {
        return Opening.describe(backup, secret, Surroundings.real(random));
    }

    /**
     * The folders in which stores lie whose place a backup took.
     *
     * @throws ArchiveProblem if the folder can't be read
     */
    public static List<Path> setAside(Path folder) {
        return Opening.setAside(folder);
    }

    /**
     * Puts a backup in the place of the store in a folder, and opens it. What was there is set aside, never overwritten;
     * what it had forgotten is forgotten again. Blocks for some seconds.
     *
     * @param secret of the backup: the passphrase or the sheet of the time when it was made
     * @throws ArchiveProblem NOT_THERE, WRONG_SECRET, DAMAGED or NEWER if it is the backup's, after which all is as it was;
     *     IN_USE, FULL, READ_ONLY
     */
    public static Restored restore(Path folder, Path backup, Secret secret, SecureRandom random) {
        return Opening.restore(folder, backup, secret, Surroundings.real(random));
    }

    /** For tests: lets go of the files as if the process had been killed. */
    void abandon() {
        writer.close(store -> store.abandon());
    }
}
