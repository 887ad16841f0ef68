package kintsugi.attack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for many byte sequences in a file at once. */
final class Needles {
    private static final int LENGTH = 8;
    private static final int BODY = 40;

    private final Map<Long, List<Found>> byBegin = new HashMap<>();
    private final Map<ByteBuffer, Found> all = new HashMap<>();
    private final BitSet begins = new BitSet(1 << 16);

    private static final class Found {
        private final byte[] needle;
        private final List<Integer> places = new ArrayList<>();

        Found(byte[] needle) {
            this.needle = needle;
        }
    }

    /** Every needle has at least eight bytes. */
    Needles(List<byte[]> needles) {
        for (byte[] needle : needles) {
            Found found = new Found(needle);
            if (all.putIfAbsent(ByteBuffer.wrap(needle), found) == null) {
                begins.set(two(needle, 0));
                byBegin.computeIfAbsent(ByteBuffer.wrap(needle).getLong(), begin -> new ArrayList<>())
                        .add(found);
            }
        }
    }

    void lookIn(byte[] hay) {
        ByteBuffer buffer = ByteBuffer.wrap(hay);
        for (int at = 0; at + LENGTH <= hay.length; at++) {
            if (begins.get(two(hay, at))) {
                for (Found found : byBegin.getOrDefault(buffer.getLong(at), List.of())) {
                    int end = at + found.needle.length;
                    if (end <= hay.length && Arrays.equals(hay, at, end, found.needle, 0, found.needle.length)) {
                        found.places.add(at);
                    }
                }
            }
        }
    }

    private static int two(byte[] bytes, int at) {
        return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
    }

    int[] of(byte[] needle) {
        Found found = all.get(ByteBuffer.wrap(needle));
        return found == null
                ? new int[0]
                : found.places.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The end of a body, or of its beginning where it is a long one: in an answer that is where the words stand. */
    static byte[] ofBody(byte[] body) {
        int to = Math.min(body.length, 4 * BODY);
        return Arrays.copyOfRange(body, Math.max(0, to - BODY), to);
    }

    /** A number as H2 writes it, seven bits in a byte; as eight bytes; in decimal; in hexadecimal. */
    static List<byte[]> ofNumber(long number) {
        ByteArrayOutputStream asH2Does = new ByteArrayOutputStream();
        long rest = Math.abs(number);
        for (; (rest & ~0x7fL) != 0; rest >>>= 7) {
            asH2Does.write((int) ((rest & 0x7f) | 0x80));
        }
        asH2Does.write((int) rest);
        List<byte[]> ways = new ArrayList<>(List.of(
                ByteBuffer.allocate(LENGTH).putLong(number).array(),
                Long.toString(number).getBytes(StandardCharsets.US_ASCII),
                String.format("%016x", number).getBytes(StandardCharsets.US_ASCII),
                asH2Does.toByteArray()));
        ways.removeIf(way -> way.length < LENGTH);
        return ways;
    }
}
