package kintsugi.participant;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/**
 * The only key to a notebook: twelve Crockford letters, 60 random bits. Never written to a log: {@link #toString} keeps
 * it to itself.
 *
 * @param letters twelve of {@link Crockford#LETTERS}
 */
public record Code(String letters) {
    /** How many letters a code has. */
    public static final int LENGTH = 12;
    /** How many letters stand together. */
    public static final int GROUP = 4;

    public Code {
        if (!Crockford.read(letters, LENGTH).equals(Optional.of(letters))) {
            throw new IllegalArgumentException("not a code");
        }
    }

    /** A new one. */
    public static Code draw(SecureRandom random) {
        return new Code(Crockford.draw(LENGTH, random));
    }

    /** What somebody meant to type, read as forgivingly as {@link Crockford#read}; empty if it can't be a code. */
    public static Optional<Code> read(CharSequence typed) {
        return Crockford.read(typed, LENGTH).map(Code::new);
    }

    /** Three groups of four letters. */
    public List<String> groups() {
        return List.of(letters.substring(0, 4), letters.substring(4, 8), letters.substring(8, 12));
    }

    byte[] bytes() {
        return letters.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return "Code";
    }
}
