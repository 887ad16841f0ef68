package kintsugi.store;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Optional;

/** The backups of an open store. The store thread only. */
record OwnBackups(Backups backups, KeyFile keys, SecureRandom random) {
    /** Copies the leaf, to be packed elsewhere. */
    BackupDraft draft(Leaf leaf) throws SQLException, IOException {
        Folder folder = backups.folder();
        folder.disk().createFolder(folder.path());
        LeafCopy.Made copy = LeafCopy.make(folder, leaf, random);
        return new BackupDraft(
                backups,
                copy.key(),
                copy.totals().writes(),
                keys.naming(copy.key()),
                leaf.key().leaf());
    }

    /** Makes a packed one the only one; empty if the leaf was turned or what opens it was changed since it was begun. */
    Optional<Backup> accept(BackupDraft draft, Backup packed) throws IOException {
        if (draft.page().generation() != keys.generation()) {
            backups.remove();
            return Optional.empty();
        }
        Path counts = backups.finished(draft.copy()).path();
        backups.folder().disk().rename(packed.file(), counts);
        backups.folder().disk().forceFolder(backups.folder().path());
        backups.removeAllBut(Optional.of(counts));
        return Optional.of(new Backup(counts, packed.made(), packed.writes()));
    }

    /** The one of the leaf that counts. */
    Optional<Backup> newest() throws IOException {
        for (BackupFile file : backups.all()) {
            Optional<BackupHead> head = ours(file);
            if (head.isPresent()) {
                return Optional.of(
                        new Backup(file.path(), head.get().made(), head.get().writes()));
            }
        }
        return Optional.empty();
    }

    private Optional<BackupHead> ours(BackupFile file) throws IOException {
        Optional<LeafKey> copy = keys.namedIn(file);
        return copy.isEmpty()
                ? Optional.empty()
                : file.head(copy.get())
                        .filter(head -> head.source() == keys.leaf().leaf());
    }

    /** Removes what a crash left: those of an earlier leaf, and unfinished ones. */
    void sweep() throws IOException {
        backups.removeAllBut(newest().map(Backup::file));
    }

    /** Removes all, with their keys. */
    void remove() throws IOException {
        backups.remove();
    }
}
