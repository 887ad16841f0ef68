package kintsugi.home;

import java.util.Arrays;

/** Passphrases and sheets, as somebody typed them. */
final class Secrets {
    private Secrets() {}

    /** Whether two typed texts are the same, case and spaces around them apart where they are letters of a sheet. */
    static boolean sameGroup(String group, char[] typed) {
        return group.equalsIgnoreCase(new String(typed).strip());
    }

    static void wipe(char[] secret) {
        Arrays.fill(secret, '\0');
    }
}
