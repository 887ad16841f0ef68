package kintsugi.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import kintsugi.participant.Argon2Cost;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ArchiveProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Two pages of 4 KB which at rest are the same. A change writes one page and forces it: from then on it counts, since
 * the higher generation does. Then it overwrites the other, so that the old key is gone from where it stood. There is
 * no rename, and at no moment no valid page. One thread at a time.
 */
final class KeyFile {
    private final Disk disk;
    private final Path file;
    private final SecureRandom random;
    private volatile byte[] master;
    private volatile KeyPage page;
    private LeafKey leaf;
    private int stale;

    private KeyFile(Disk disk, Path file, SecureRandom random, byte[] master, KeyPage page, LeafKey leaf, int stale) {
        this.disk = disk;
        this.file = file;
        this.random = random;
        this.master = master;
        this.page = page;
        this.leaf = leaf;
        this.stale = stale;
    }

    /** A new one, not on the disk yet: {@link #writeTo} puts it there. Takes as long as Argon2id does, twice. */
    static KeyFile create(
            Disk disk, Path file, Secret passphrase, Secret sheet, Argon2Cost cost, LeafKey leaf, SecureRandom random) {
        NewMaster made = NewMaster.draw(passphrase, sheet, cost, random);
        KeyPage page = KeyPage.seal(1, made.passphrase(), made.sheet(), made.master(), leaf, random);
        return new KeyFile(disk, file, random, made.master(), page, leaf, 1);
    }

    /** Writes both pages under another name; the caller renames the file when all else is there. */
    void writeTo(Path unfinished) throws IOException {
        byte[] bytes = page.bytes();
        disk.write(
                unfinished,
                0,
                ByteBuffer.allocate(2 * KeyPage.LENGTH).put(bytes).put(bytes).array(),
                true);
    }

    /**
     * Opens one; takes as long as Argon2id does. Nothing is written yet.
     *
     * @throws ArchiveProblem WRONG_SECRET, DAMAGED or NEWER
     */
    static KeyFile open(Disk disk, Path file, Secret secret, SecureRandom random) throws IOException {
        byte[] both = both(disk, file);
        @Nullable KeyPage best = null;
        int place = 0;
        for (int i = 0; i < 2; i++) {
            Optional<KeyPage> read = KeyPage.read(half(both, i));
            if (read.isPresent() && (best == null || read.get().generation() > best.generation())) {
                best = read.get();
                place = i;
            }
        }
        if (best == null) {
            throw new ArchiveProblem(Kind.DAMAGED, "the key file is damaged");
        }
        byte[] master = best.slot(secret)
                .unwrap(secret)
                .orElseThrow(() -> new ArchiveProblem(Kind.WRONG_SECRET, "not the secret of this store"));
        LeafKey leaf = best.open(master)
                .orElseThrow(() -> new ArchiveProblem(Kind.DAMAGED, "the leaf key is not under this master key"));
        return new KeyFile(disk, file, random, master, best, leaf, 1 - place);
    }

    /** The pages, with zeros where the file is too short. */
    private static byte[] both(Disk disk, Path file) throws IOException {
        return Arrays.copyOf(disk.read(file, 0, 2 * KeyPage.LENGTH), 2 * KeyPage.LENGTH);
    }

    private static byte[] half(byte[] both, int place) {
        return Arrays.copyOfRange(both, place * KeyPage.LENGTH, (place + 1) * KeyPage.LENGTH);
    }

    /** The leaf that counts. */
    LeafKey leaf() {
        return leaf;
    }

    /** A page that names another leaf, for a backup: the same secrets open it. */
    KeyPage naming(LeafKey other) {
        return KeyPage.seal(page.generation(), page.passphrase(), page.sheet(), master, other, random);
    }

    /** The leaf that a backup's first page names, or empty if it is damaged or another store's. */
    Optional<LeafKey> namedIn(BackupFile backup) throws IOException {
        return KeyPage.read(half(Arrays.copyOf(backup.keys(), 2 * KeyPage.LENGTH), 0))
                .flatMap(read -> read.open(master));
    }

    /** Makes both pages the same again, where a crash or the disk made them differ. */
    void mend() throws IOException {
        byte[] right = page.bytes();
        byte[] both = both(disk, file);
        if (!Arrays.equals(half(both, stale), right)) {
            // The page that counts may be one that a kill left in the system's memory only.
            disk.force(file);
            disk.write(file, (long) stale * KeyPage.LENGTH, right, true);
        }
    }

    /** Names another leaf. When this returns, the former key can't be had from this file any more. */
    void replace(LeafKey next) throws IOException {
        put(KeyPage.seal(page.generation() + 1, page.passphrase(), page.sheet(), master, next, random), next);
    }

    /** Counts what was changed in it. */
    long generation() {
        return page.generation();
    }

    /** Whether this secret opens it. Takes as long as Argon2id does; may be called in any thread. */
    boolean opensWith(Secret secret) {
        return page.slot(secret).unwrap(secret).isPresent();
    }

    /**
     * A slot to take the place of the passphrase's.
     *
     * @param master what it wraps
     */
    record NewSlot(KeySlot slot, byte[] master) {}

    /** The master key under another passphrase. Takes as long as Argon2id does; may be called in any thread. */
    NewSlot wrap(Secret passphrase, Argon2Cost cost) {
        byte[] now = master;
        return new NewSlot(KeySlot.wrap(now, passphrase, cost, random), now);
    }

    /** Lets another passphrase open it, and the former no more; the sheet and the leaf stay. */
    void replace(NewSlot passphrase) throws IOException {
        if (passphrase.master() != master) {
            throw new ArchiveProblem(Kind.STOPPED, "the master key was changed meanwhile");
        }
        put(KeyPage.seal(page.generation() + 1, passphrase.slot(), page.sheet(), master, leaf, random), leaf);
    }

    /** Lets a new master key open another leaf, and nothing that opened it before: one page says both. */
    void replace(NewMaster next, LeafKey other) throws IOException {
        KeyPage both =
                KeyPage.seal(page.generation() + 1, next.passphrase(), next.sheet(), next.master(), other, random);
        put(both, other);
        master = next.master();
    }

    private void put(KeyPage next, LeafKey named) throws IOException {
        byte[] bytes = next.bytes();
        disk.write(file, (long) stale * KeyPage.LENGTH, bytes, true);
        page = next;
        leaf = named;
        stale = 1 - stale;
        disk.write(file, (long) stale * KeyPage.LENGTH, bytes, true);
    }
}
