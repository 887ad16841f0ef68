package kintsugi.store;

import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import kintsugi.workshop.WorkshopId;

/** What the store thread alone may touch: the key file and the leaf that it names. */
final class OpenStore {
    private final Folder folder;
    private final FolderLock lock;
    private final KeyFile keys;
    private final SecureRandom random;
    private Leaf leaf;

    private OpenStore(Folder folder, FolderLock lock, KeyFile keys, SecureRandom random, Leaf leaf) {
        this.folder = folder;
        this.lock = lock;
        this.keys = keys;
        this.random = random;
        this.leaf = leaf;
    }

    /**
     * Opens the leaf that the key file names, checks it, ends what a crash cut short, and turns the leaf where one
     * did.
     *
     * @param lock given back by {@link #close} and {@link #abandon}
     */
    static OpenStore open(Folder folder, FolderLock lock, KeyFile keys, SecureRandom random)
            throws SQLException, IOException {
        Leaf leaf = Leaf.open(folder, keys.leaf(), random);
        OpenStore store = new OpenStore(folder, lock, keys, random, leaf);
        boolean ready = false;
        try {
            keys.mend();
            folder.sweep(keys.leaf());
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
        LeafCopy.Made next = turnOver();
        leaf = Leaf.openChecked(folder, next.key(), next.totals(), random);
    }

    private LeafCopy.Made turnOver() throws SQLException, IOException {
        LeafCopy.Made next = LeafCopy.make(folder, leaf, random);
        keys.replace(next.key());
        leaf.abandon();
        folder.sweep(next.key());
        return next;
    }

    /** Drops all of a workshop, keeps the receipt, and turns the leaf. */
    void forget(WorkshopId workshop, byte[] receipt) throws SQLException, IOException {
        for (Table table : Table.values()) {
            leaf.drop(Key.of(table, workshop));
        }
        leaf.put(new Body(Key.of(Table.RECEIPT, workshop), receipt));
        leaf.commit();
        turn();
    }

    void replace(KeySlot passphrase) throws IOException {
        keys.replace(passphrase);
    }

    /** Turns the leaf if anything was written, and lets go of everything. */
    void close() throws SQLException, IOException {
        try (lock) {
            try {
                if (leaf.totals().commits() > 0) {
                    turnOver();
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
