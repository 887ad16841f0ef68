package kintsugi.store;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kintsugi.participant.Crockford;

/**
 * What opens a store when the passphrase is lost: shown or printed once, never saved.
 *
 * @param letters twenty-six of Crockford's letters, 130 random bits
 */
public record RecoverySheet(String letters) {
    /** How many letters there are. */
    public static final int LENGTH = 26;

    private static final int GROUP = 4;

    public RecoverySheet {
        if (!Crockford.read(letters, LENGTH).equals(Optional.of(letters))) {
            throw new IllegalArgumentException("not a recovery sheet");
        }
    }

    static RecoverySheet draw(SecureRandom random) {
        return new RecoverySheet(Crockford.draw(LENGTH, random));
    }

    /** What somebody meant to type, or empty if it can't be a sheet. */
    public static Optional<RecoverySheet> read(CharSequence typed) {
        return Crockford.read(typed, LENGTH).map(RecoverySheet::new);
    }

    /** The letters for the eye: six groups of four, and the last two. */
    public List<String> groups() {
        List<String> groups = new ArrayList<>();
        for (int from = 0; from < LENGTH; from += GROUP) {
            groups.add(letters.substring(from, Math.min(LENGTH, from + GROUP)));
        }
        return List.copyOf(groups);
    }

    @Override
    public String toString() {
        return "a recovery sheet";
    }
}
