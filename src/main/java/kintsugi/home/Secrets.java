package kintsugi.home;

import java.util.Arrays;
import javax.swing.JPasswordField;

/** Passphrases and sheets, as somebody typed them. */
final class Secrets {
    private Secrets() {}

    /** Whether two typed texts are the same, case and spaces around them apart where they are letters of a sheet. */
    static boolean sameGroup(String group, char[] typed) {
        return group.equalsIgnoreCase(new String(typed).strip());
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
