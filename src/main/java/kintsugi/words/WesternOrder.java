package kintsugi.words;

import java.text.Bidi;

/** Numbers to ring, which read from left to right wherever they stand. */
public final class WesternOrder {
    private static final char EMBEDDED = '\u202A';
    private static final char END = '\u202C';

    private WesternOrder() {}

    /** The same, its groups of digits kept in their order; as it is where it is empty or has letters of a script from the right. */
    public static String of(String contact) {
        var letters = contact.toCharArray();
        return contact.isEmpty() || Bidi.requiresBidi(letters, 0, letters.length) ? contact : EMBEDDED + contact + END;
    }
}
