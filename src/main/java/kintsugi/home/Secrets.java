package kintsugi.home;

import java.util.Arrays;
import java.util.Locale;
import javax.swing.JPasswordField;

/** Passphrases and sheets, as somebody typed them. */
final class Secrets {
    private Secrets() {}

    /**
     * Whether this is the group of a sheet, as somebody may read it from paper: letters in any case, O for 0, I or L
     * for 1, dashes and spaces anywhere. Source: Douglas Crockford, Base 32.
     */
    static boolean sameGroup(String group, char[] typed) {
        return meant(group).equals(meant(new String(typed)));
    }

    private static String meant(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\p{Z}\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** Whether both fields hold the same; the copies are wiped. */
    static boolean same(JPasswordField one, JPasswordField other) {
        char[] first = one.getPassword();
        char[] second = other.getPassword();
        boolean same = Arrays.equals(first, second);
        wipe(first);
        wipe(second);
        return same;
    }

    static void wipe(char[] secret) {
        Arrays.fill(secret, '\0');
    }
}
