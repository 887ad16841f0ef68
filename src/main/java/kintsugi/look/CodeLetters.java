package kintsugi.look;

import java.util.Locale;
import java.util.OptionalInt;

/** The letters of a code, and what is meant by one that is typed. */
public enum CodeLetters {
    /** Crockford's 32: I and L are 1, O is 0, there is no U; small or large is the same. */
    CROCKFORD("0123456789ABCDEFGHJKMNPQRSTVWXYZ"),
    /** The ten digits, in whatever script they are typed. */
    DIGITS("0123456789");

    private final String letters;

    CodeLetters(String letters) {
        this.letters = letters;
    }

    /** All letters, in the order of keys on a screen. */
    public String all() {
        return letters;
    }

    /** The letter that is meant, or none. */
    OptionalInt meant(char typed) {
        int digit = Character.digit(typed, 10);
        char letter = digit < 0 ? capital(typed) : (char) ('0' + digit);
        return letters.indexOf(letter) < 0 ? OptionalInt.empty() : OptionalInt.of(letter);
    }

    private char capital(char typed) {
        char capital = String.valueOf(typed).toUpperCase(Locale.ROOT).charAt(0);
        return switch (capital) {
            case 'I', 'L' -> '1';
            case 'O' -> '0';
            default -> capital;
        };
    }
}
