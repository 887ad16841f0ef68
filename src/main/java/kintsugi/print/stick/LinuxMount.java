package kintsugi.print.stick;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One line of {@code /proc/self/mountinfo}. Source: proc(5).
 *
 * @param id another one each time something is mounted
 * @param device its major and minor number, as in {@code 8:17}
 * @param point where it is mounted
 * @param kind of file system
 */
record LinuxMount(String id, String device, String point, boolean writable, String kind) {
    private static final int FIELDS_BEFORE_OPTIONAL = 6;

    static Optional<LinuxMount> parse(String line) {
        List<String> fields = Arrays.asList(line.split(" ", -1));
        int dash = fields.indexOf("-");
        if (dash < FIELDS_BEFORE_OPTIONAL || fields.size() <= dash + 1) {
            return Optional.empty();
        }
        boolean writable = Arrays.asList(fields.get(5).split(",", -1)).contains("rw");
        boolean deviceWritable = fields.size() <= dash + 3
                || !Arrays.asList(fields.get(dash + 3).split(",", -1)).contains("ro");
        return Optional.of(new LinuxMount(
                fields.get(0),
                fields.get(2),
                unescaped(fields.get(4)),
                writable && deviceWritable,
                fields.get(dash + 1)));
    }

    /** The kernel writes a space and some other bytes as a backslash and three octal digits. */
    private static String unescaped(String point) {
        byte[] bytes = point.getBytes(StandardCharsets.UTF_8);
        byte[] plain = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\\' && i + 3 < bytes.length && octal(bytes, i + 1)) {
                plain[length++] = (byte) Integer.parseInt(new String(bytes, i + 1, 3, StandardCharsets.US_ASCII), 8);
                i += 3;
            } else {
                plain[length++] = bytes[i];
            }
        }
        return new String(plain, 0, length, StandardCharsets.UTF_8);
    }

    private static boolean octal(byte[] bytes, int from) {
        for (int i = from; i < from + 3; i++) {
            if (bytes[i] < '0' || bytes[i] > '7') {
                return false;
            }
        }
        return true;
    }
}
