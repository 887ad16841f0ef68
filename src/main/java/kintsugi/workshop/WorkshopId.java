package kintsugi.workshop;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Names a workshop: 64 random bits, so that it tells nothing of when or where it was.
 *
 * @param value the bits
 */
public record WorkshopId(long value) {
    /** A new one. */
    public static WorkshopId draw(SecureRandom random) {
        return new WorkshopId(random.nextLong());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException unless it is sixteen hexadecimal digits
     */
    public static WorkshopId parse(String text) {
        if (text.length() != 16) {
            throw new IllegalArgumentException("not sixteen hexadecimal digits");
        }
        return new WorkshopId(HexFormat.fromHexDigitsToLong(text));
    }

    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(value);
    }
}
