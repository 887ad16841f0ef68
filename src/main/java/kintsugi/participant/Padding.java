package kintsugi.participant;

import java.nio.ByteBuffer;

/** Lengths that tell little: 16, 64 or 256 KiB, then whole MiB. */
final class Padding {
    private static final int KIB = 1024;

    private Padding() {}

    /** The text with its length in front and zeros behind. */
    static byte[] pad(byte[] text) {
        return ByteBuffer.allocate(step(text.length + Integer.BYTES))
                .putInt(text.length)
                .put(text)
                .array();
    }

    /**
     * The text that {@link #pad} was given.
     *
     * @throws IllegalArgumentException if it was not padded so
     */
    static byte[] strip(byte[] padded) {
        ByteBuffer buffer = ByteBuffer.wrap(padded);
        int length = padded.length < Integer.BYTES ? -1 : buffer.getInt();
        if (length < 0 || length > buffer.remaining()) {
            throw new IllegalArgumentException("not padded");
        }
        byte[] text = new byte[length];
        buffer.get(text);
        return text;
    }

    private static int step(int length) {
        for (int size = 16 * KIB; size <= 256 * KIB; size *= 4) {
            if (length <= size) {
                return size;
            }
        }
        int mib = KIB * KIB;
        return Math.multiplyExact((length + mib - 1) / mib, mib);
    }
}
