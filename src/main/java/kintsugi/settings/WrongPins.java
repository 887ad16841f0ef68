package kintsugi.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How often in a row the kiosk's PIN was missed, in a small file, so that a restart doesn't forget it. A number and
 * nothing else: no digits that were tried, no time. Touches the disk: not for the event thread. Thread-safe.
 */
public final class WrongPins {
    private static final int MOST = 9999;
    private static final int DIGITS = 4;

    private final Path file;

    /** The count in this file, which need not exist. */
    public WrongPins(Path file) {
        this.file = file;
    }

    /** The count, 0 to 9999; 0 where the file is missing, can't be read, or is not as {@link #keep} writes it. */
    public synchronized int read() {
        try {
            String text = Files.isRegularFile(file) && Files.size(file) <= DIGITS
                    ? Files.readString(file, StandardCharsets.ISO_8859_1)
                    : "";
            boolean whole = !text.isEmpty() && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
            return whole ? Integer.parseInt(text) : 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }

    /**
     * Keeps the count; none is no file.
     *
     * @throws IOException if it could not be written
     */
    public synchronized void keep(int tries) throws IOException {
        if (tries <= 0) {
            Files.deleteIfExists(file);
        } else {
            String text = Integer.toString(Math.min(MOST, tries));
            WholeFile.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
