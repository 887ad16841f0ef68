package kintsugi.stage;

/** What somebody wrote, as a card shows it. */
final class Tidy {
    private Tidy() {}

    /** The text without control characters, with single spaces, and with single line breaks where lines end. */
    static String text(String written) {
        return written.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}&&[^\n\t]]", "")
                .replaceAll("[ \t\u00A0]+", " ")
                .replaceAll(" *\n[ \n]*", "\n")
                .strip();
    }
}
