package kintsugi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ArchiveProblem.Kind;

/**
 * A backup in the making: a copy of the leaf, taken between two transactions, that lies among the backups under keys of
 * its own. Packing it into one file needs nothing of the store, so that no save waits for it.
 *
 * @param copy the copy's key
 * @param page names the copy, under the secrets of the store
 * @param source the leaf that it was taken from
 */
record BackupDraft(Backups backups, LeafKey copy, long writes, KeyPage page, long source) {
    /** Where an automatic one is packed. */
    BackupFile unfinished() {
        return backups.unfinished(copy);
    }

    /** A place elsewhere. */
    BackupFile at(Path file) {
        return new BackupFile(work().disk(), file);
    }

    /**
     * Packs it, and opens what was packed to see that it is whole. Whatever comes of it, the copy is gone afterwards.
     *
     * @param to must not be there; is gone again after a failure
     */
    Backup pack(BackupFile to, Instant now, SecureRandom random) throws SQLException, IOException {
        boolean made = false;
        boolean right = false;
        try {
            Path leaf = work().leaf(copy);
            if (Files.exists(to.path())) {
                throw new ArchiveProblem(Kind.NOT_THERE, "there is a file of that name already");
            }
            to.disk().create(to.path());
            made = true;
            BackupHead head = new BackupHead(now, writes, source, Files.size(leaf));
            to.write(page, head.seal(copy, random), leaf, head.length());
            discard();
            to.unpack(work(), copy);
            right = true;
            return new Backup(to.path(), Instant.ofEpochSecond(now.getEpochSecond()), writes);
        } finally {
            discard();
            if (made && !right) {
                to.disk().delete(to.path());
            }
        }
    }

    /** Removes the copy. */
    void discard() throws IOException {
        work().disk().delete(work().leaf(copy));
        work().disk().delete(work().tip(copy));
    }

    private Folder work() {
        return backups.folder();
    }
}
