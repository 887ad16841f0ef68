package kintsugi.store;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Everything that is needed to open one leaf and to believe it.
 *
 * @param leaf its random name
 * @param schema the form of its tables
 * @param fileKey 32 bytes: H2 encrypts under it, and the tip
 * @param macKey 32 bytes: authenticates its rows
 * @param fingerprint 32 bytes: says exactly which rows the leaf was made with
 */
record LeafKey(long leaf, int schema, byte[] fileKey, byte[] macKey, byte[] fingerprint) {
    static final int LENGTH = 8 + 4 + 3 * 32;

    static LeafKey draw(SecureRandom random) {
        byte[] fileKey = new byte[32];
        byte[] macKey = new byte[32];
        random.nextBytes(fileKey);
        random.nextBytes(macKey);
        return new LeafKey(random.nextLong(), Schema.LATEST, fileKey, macKey, new byte[32]);
    }

    LeafKey withFingerprint(byte[] taken) {
        return new LeafKey(leaf, schema, fileKey, macKey, taken);
    }

    /** The beginning of the names of the leaf's files: sixteen hexadecimal digits. */
    String name() {
        return HexFormat.of().toHexDigits(leaf);
    }

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .putLong(leaf)
                .putInt(schema)
                .put(fileKey)
                .put(macKey)
                .put(fingerprint)
                .array();
    }

    static LeafKey of(byte[] bytes) {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        return new LeafKey(from.getLong(), from.getInt(), take32(from), take32(from), take32(from));
    }

    private static byte[] take32(ByteBuffer from) {
        byte[] taken = new byte[32];
        from.get(taken);
        return taken;
    }

    @Override
    public String toString() {
        return name();
    }
}
