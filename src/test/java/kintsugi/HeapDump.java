package kintsugi;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The living objects of a program, as the bytes of its dump. */
final class HeapDump {
    /** Letters of these tests are the same bytes in Latin-1 and in UTF-8. */
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    private static final int FEW = 4;

    private final byte[] bytes;

    private HeapDump(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads it, and removes the file. */
    static HeapDump takeAway(Path file) throws IOException {
        try {
            return new HeapDump(Files.readAllBytes(file));
        } finally {
            Files.delete(file);
        }
    }

    /** The names of those words that stand in it, in whatever way a Java program keeps them. */
    List<String> found(Map<String, String> words) {
        return words.entrySet().stream()
                .filter(word -> CHARSETS.stream().anyMatch(one -> has(needle(word.getValue(), one))))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** So few letters are looked for as a whole array: its length and kind stand before it, and by chance they are not. */
    private static byte[] needle(String word, Charset charset) {
        byte[] letters = word.getBytes(charset);
        if (word.length() > FEW) {
            return letters;
        }
        boolean bytes = letters.length == word.length();
        return ByteBuffer.allocate(5 + letters.length)
                .putInt(word.length())
                .put((byte) (bytes ? 8 : 5))
                .put(letters)
                .array();
    }

    /** Horspool's way: what stands under the needle's last byte tells how far it can't begin. */
    private boolean has(byte[] needle) {
        int last = needle.length - 1;
        int[] skip = new int[256];
        Arrays.fill(skip, needle.length);
        for (int i = 0; i < last; i++) {
            skip[needle[i] & 0xff] = last - i;
        }
        for (int at = 0; at + last < bytes.length; at += skip[bytes[at + last] & 0xff]) {
            if (bytes[at + last] == needle[last] && Arrays.equals(bytes, at, at + last, needle, 0, last)) {
                return true;
            }
        }
        return false;
    }
}
