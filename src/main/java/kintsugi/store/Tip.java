package kintsugi.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.OptionalLong;
import kintsugi.participant.AesGcm;

/**
 * The number of the last commit, in a small file beside the leaf. It is written after the commit and not forced: it may
 * lag, so it never raises a false alarm; but where H2 falls back to an older state without a word, it tells.
 */
final class Tip {
    private static final byte[] LABEL = "tip".getBytes(StandardCharsets.US_ASCII);

    private final Disk disk;
    private final Path file;
    private final byte[] key;
    private final SecureRandom random;

    Tip(Folder folder, LeafKey leaf, SecureRandom random) {
        this.disk = folder.disk();
        this.file = folder.tip(leaf);
        this.key = leaf.fileKey();
        this.random = random;
    }

    void write(long commits) throws IOException {
        byte[] number = ByteBuffer.allocate(Long.BYTES).putLong(commits).array();
        disk.write(file, 0, AesGcm.seal(key, number, LABEL, random), false);
    }

    /** The number; empty if the file is absent or torn, which says nothing. */
    OptionalLong read() {
        try {
            return AesGcm.open(key, disk.read(file), LABEL)
                    .map(number -> OptionalLong.of(ByteBuffer.wrap(number).getLong()))
                    .orElse(OptionalLong.empty());
        } catch (IOException absent) {
            return OptionalLong.empty();
        }
    }
}
