package kintsugi.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ArchiveProblem.Kind;

/**
 * A backup on the disk: a key file of two pages that names the leaf, the head, zeros up to the next 4 KB, the leaf. So
 * its beginning opens as any key file does, and the leaf in it as any leaf.
 */
record BackupFile(Disk disk, Path path) {
    private static final int KEYS = 2 * KeyPage.LENGTH;
    private static final int LEAF_AT = KEYS + KeyPage.LENGTH;
    private static final int PIECE = 1 << 20;

    /** Writes all of it into the file that was made for it, forced. */
    void write(KeyPage page, byte[] head, Path leaf, long length) throws IOException {
        byte[] bytes = page.bytes();
        disk.write(path, 0, bytes, false);
        disk.write(path, KeyPage.LENGTH, bytes, false);
        disk.write(path, KEYS, head, false);
        copy(leaf, 0, path, LEAF_AT, length);
        disk.force(path);
    }

    /** The two pages at its beginning. */
    byte[] keys() throws IOException {
        return disk.read(path, 0, KEYS);
    }

    /** Its head, or empty if it is no backup of this leaf or damaged. */
    Optional<BackupHead> head(LeafKey key) throws IOException {
        return BackupHead.open(disk.read(path, KEYS, BackupHead.LENGTH), key);
    }

    /**
     * Puts the leaf in it into a folder, reads all of it there, and leaves it there if all is right.
     *
     * @throws ArchiveProblem DAMAGED unless the leaf is as it was when the backup was made; NEWER
     */
    void unpack(Folder to, LeafKey key) throws SQLException, IOException {
        if (key.schema() > Schema.LATEST) {
            throw new ArchiveProblem(Kind.NEWER, "its tables have a later form");
        }
        BackupHead head = head(key).orElseThrow(() -> new ArchiveProblem(Kind.DAMAGED, "the backup's head is damaged"));
        boolean right = false;
        try {
            disk.create(to.leaf(key));
            copy(path, LEAF_AT, to.leaf(key), 0, head.length());
            disk.force(to.leaf(key));
            disk.forceFolder(to.path());
            LeafCheck.all(to, key);
            right = true;
        } finally {
            if (!right) {
                to.remove(key);
            }
        }
    }

    /** Makes its keys unreadable where they stand, then removes it. */
    void destroy() throws IOException {
        disk.write(path, 0, new byte[LEAF_AT], true);
        disk.delete(path);
    }

    private void copy(Path from, long start, Path to, long position, long length) throws IOException {
        for (long done = 0; done < length; ) {
            byte[] piece = disk.read(from, start + done, (int) Math.min(PIECE, length - done));
            if (piece.length == 0) {
                throw new ArchiveProblem(Kind.DAMAGED, "the end of the backup is missing");
            }
            disk.write(to, position + done, piece, false);
            done += piece.length;
        }
    }
}
