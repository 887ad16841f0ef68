package kintsugi.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Bytes of any length, whole.
 *
 * @param key where they lie
 */
record Body(Key key, byte[] bytes) {
    /** The longest part: H2 ends at a million bytes, and a page of rows must fit into the memory. */
    static final int PART = 256 * 1024;

    /** Cuts them; no bytes are one empty part. */
    List<byte[]> parts() {
        List<byte[]> parts = new ArrayList<>();
        int from = 0;
        do {
            int to = Math.min(bytes.length, from + PART);
            parts.add(Arrays.copyOfRange(bytes, from, to));
            from = to;
        } while (from < bytes.length);
        return parts;
    }
}
