package kintsugi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Optional;
import kintsugi.workshop.WorkshopId;

/** What the store thread alone may touch: the key file and the leaf that it names. */
final class OpenStore {
    private final Folder folder;
    private final FolderLock lock;
    private final KeyFile keys;
    private final Surroundings around;
    private final OwnBackups backups;
    private Leaf leaf;
    private long sizeAtFirst;

    private OpenStore(Folder folder, FolderLock lock, KeyFile keys, Surroundings around, Leaf leaf, long sizeAtFirst) {
        this.folder = folder;
        this.lock = lock;
        this.keys = keys;
        this.around = around;
        this.backups = new OwnBackups(Backups.of(folder), keys, around.random());
        this.leaf = leaf;
        this.sizeAtFirst = sizeAtFirst;
    }

    /**
     * Opens the leaf that the key file names, checks it, ends what a crash cut short, and turns the leaf where one
     * did.
     *
     * @param lock given back by {@link #close} and {@link #abandon}
     */
    static OpenStore open(Folder folder, FolderLock lock, KeyFile keys, Surroundings around)
            throws SQLException, IOException {
        long size = Files.size(folder.leaf(keys.leaf()));
        Leaf leaf = Leaf.open(folder, keys.leaf(), around.random());
        OpenStore store = new OpenStore(folder, lock, keys, around, leaf, size);
        boolean ready = false;
        try {
            keys.mend();
            folder.sweep(keys.leaf());
            store.backups.sweep();
            if (leaf.totals().commits() > 0) {
                store.turn();
            }
            ready = true;
            return store;
        } finally {
            if (!ready) {
                store.leaf.abandon();
            }
        }
    }

    Leaf leaf() {
        return leaf;
    }

    /** Moves all rows to a fresh leaf; from the writing of the key file on, that one counts. */
    void turn() throws SQLException, IOException {
        goOn(turnOver(keys::replace));
    }

    /** Moves all rows to a fresh leaf under another master key; what opened the store before opens nothing of it. */
    void renew(NewMaster master) throws SQLException, IOException {
        goOn(turnOver(leafKey -> keys.replace(master, leafKey)));
    }

    private void goOn(LeafCopy.Made next) throws SQLException, IOException {
        leaf = Leaf.openChecked(folder, next.key(), next.totals(), around.random());
        sizeAtFirst = Files.size(folder.leaf(next.key()));
    }

    /** What makes another leaf the one that counts. */
    private interface Naming {
        void name(LeafKey next) throws IOException;
    }

    private LeafCopy.Made turnOver(Naming keyFile) throws SQLException, IOException {
        LeafCopy.Made next = LeafCopy.make(folder, leaf, around.random());
        keyFile.name(next.key());
        leaf.abandon();
        folder.sweep(next.key());
        backups.remove();
        return next;
    }

    /** Drops all of a workshop, keeps the receipt, and turns the leaf; stores that were set aside go too, since it could be in them. */
    void forget(WorkshopId workshop, byte[] receipt) throws SQLException, IOException {
        leaf.forget(workshop, receipt);
        leaf.commit();
        turn();
        new SetAside(folder).remove();
    }

    /** Backups that the former passphrase opens go. */
    void replace(KeyFile.NewSlot passphrase) throws IOException {
        keys.replace(passphrase);
        backups.remove();
    }

    /** Turns the leaf where it has grown so large that most of it is what was overwritten. */
    void turnIfLarge() throws SQLException, IOException {
        long size = Files.size(folder.leaf(leaf.key()));
        if (size > around.largestLeaf() && size > 2 * sizeAtFirst) {
            turn();
        }
    }

    /** Begins a backup; what is written from here on isn't in it. */
    BackupDraft draft() throws SQLException, IOException {
        return backups.draft(leaf);
    }

    /**
     * Makes a packed backup the one that counts; earlier ones go.
     *
     * @return empty if the leaf was turned meanwhile: then this one is gone too
     */
    Optional<Backup> accept(BackupDraft draft, Backup packed) throws IOException {
        return backups.accept(draft, packed);
    }

    /** The backup of this leaf, if there is one. */
    Optional<Backup> backup() throws IOException {
        return backups.newest();
    }

    /** Turns the leaf if anything was written, and lets go of everything. */
    void close() throws SQLException, IOException {
        try (lock) {
            try {
                if (leaf.totals().commits() > 0) {
                    turnOver(keys::replace);
                }
            } finally {
                leaf.abandon();
            }
        }
    }

    /** Lets go of everything as a crash would. */
    void abandon() throws IOException {
        try (lock) {
            leaf.abandon();
        }
    }
}
