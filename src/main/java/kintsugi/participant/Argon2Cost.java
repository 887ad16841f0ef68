package kintsugi.participant;

/**
 * How hard guessing is made.
 *
 * @param kibibytes memory, at least 8
 * @param passes over that memory, at least 1
 */
public record Argon2Cost(int kibibytes, int passes) {
    /** What the promises name: 64 MiB, three passes. */
    public static final Argon2Cost REAL = new Argon2Cost(64 * 1024, 3);

    public Argon2Cost {
        if (kibibytes < 8 || passes < 1) {
            throw new IllegalArgumentException("at least 8 KiB and one pass");
        }
    }
}
