package kintsugi.store;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What all rows of a leaf add up to.
 *
 * @param commits into this leaf since it was made
 * @param writes kept over the life of the store
 * @param rows in all tables
 * @param xor of the MACs of all rows, 32 bytes
 */
record Totals(long commits, long writes, long rows, byte[] xor) {
    static final int LENGTH = 3 * 8 + 32;
    static final Totals NOTHING = new Totals(0, 0, 0, new byte[32]);

    Totals plus(byte[] mac) {
        return new Totals(commits, writes, rows + 1, mixed(mac));
    }

    Totals minus(byte[] mac) {
        return new Totals(commits, writes, rows - 1, mixed(mac));
    }

    Totals plusWrite() {
        return new Totals(commits, writes + 1, rows, xor);
    }

    Totals plusCommit() {
        return new Totals(commits + 1, writes, rows, xor);
    }

    private byte[] mixed(byte[] mac) {
        byte[] mixed = xor.clone();
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] ^= mac[i];
        }
        return mixed;
    }

    /** Whether the rows are the same, whatever the counts of commits and writes. */
    boolean sameRows(Totals other) {
        return rows == other.rows && Arrays.equals(xor, other.xor);
    }

    byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .putLong(commits)
                .putLong(writes)
                .putLong(rows)
                .put(xor)
                .array();
    }

    static Totals of(ByteBuffer from) {
        byte[] xor = new byte[32];
        Totals counts = new Totals(from.getLong(), from.getLong(), from.getLong(), xor);
        from.get(xor);
        return counts;
    }
}
