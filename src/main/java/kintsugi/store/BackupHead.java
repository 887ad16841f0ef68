package kintsugi.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import kintsugi.participant.AesGcm;

/**
 * What a backup says of itself, sealed under the key of the leaf in it.
 *
 * @param made to the second
 * @param writes how many it holds
 * @param source the leaf that counted when it was made
 * @param length of the leaf in it, in bytes
 */
record BackupHead(Instant made, long writes, long source, long length) {
    static final int LENGTH = AesGcm.OVERHEAD + 4 * Long.BYTES;

    private static final byte[] LABEL = "backup".getBytes(StandardCharsets.US_ASCII);

    byte[] seal(LeafKey key, SecureRandom random) {
        byte[] plain = ByteBuffer.allocate(4 * Long.BYTES)
                .putLong(made.getEpochSecond())
                .putLong(writes)
                .putLong(source)
                .putLong(length)
                .array();
        return AesGcm.seal(key.fileKey(), plain, LABEL, random);
    }

    /** What {@link #seal} sealed, or empty if it is another's or damaged. */
    static Optional<BackupHead> open(byte[] sealed, LeafKey key) {
        return AesGcm.open(key.fileKey(), sealed, LABEL).map(plain -> {
            ByteBuffer from = ByteBuffer.wrap(plain);
            return new BackupHead(
                    Instant.ofEpochSecond(from.getLong()), from.getLong(), from.getLong(), from.getLong());
        });
    }
}
