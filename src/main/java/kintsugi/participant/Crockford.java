package kintsugi.participant;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * Text in Crockford's base 32, five bits a letter, without I, L, O and U; read forgivingly. Source: Douglas Crockford,
 * Base 32.
 */
public final class Crockford {
    /** The thirty-two letters in the order of their values. */
    public static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Crockford() {}

    /**
     * Random letters.
     *
     * @param count how many, five random bits each
     */
    public static String draw(int count, SecureRandom random) {
        StringBuilder text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /**
     * What somebody meant to type: lower case, O for 0, I or L for 1, and dashes and spaces anywhere are accepted.
     *
     * @param count how many letters there must be
     * @return upper-case letters without dashes, or empty if it can't be that
     */
    public static Optional<String> read(CharSequence typed, int count) {
        StringBuilder text = new StringBuilder(count);
        for (int i = 0; i < typed.length() && text.length() <= count; i++) {
            char letter = Character.toUpperCase(typed.charAt(i));
            if (isDash(letter)) {
                continue;
            }
            char meant = switch (letter) {
                case 'O' -> '0';
                case 'I', 'L' -> '1';
                default -> letter;
            };
            if (LETTERS.indexOf(meant) < 0) {
                return Optional.empty();
            }
            text.append(meant);
        }
        return text.length() == count ? Optional.of(text.toString()) : Optional.empty();
    }

    private static boolean isDash(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.DASH_PUNCTUATION;
    }
}
