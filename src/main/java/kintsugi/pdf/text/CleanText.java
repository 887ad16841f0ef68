package kintsugi.pdf.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a document may hold: composed characters, no controls, nothing that means nothing. */
public final class CleanText {
    private static final Pattern LINES = Pattern.compile("\\r\\n?|[\\x0B\\x0C\\x85\\u2028\\u2029]");
    private static final Pattern MANY_LINES = Pattern.compile("\\n{3,}");
    private static final Pattern BLANKS = Pattern.compile("[\\t\\u1680\\u2000-\\u200A\\u205F]");
    /** Controls, variants, and marks that turn what follows them: who reads the file would turn its other words too. */
    private static final Pattern DROPPED = Pattern.compile(
            "[\\x00-\\x09\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\xAD\\u202A-\\u202E\\u2066-\\u2069\\uFE00-\\uFE0F\\uFEFF\\uFFF9-\\uFFFB]");
    /** Private use, halves of pairs and non-characters: PDF/A-2a wants no code to mean these. */
    private static final Pattern NOT_TEXT = Pattern.compile("[\\x{E000}-\\x{F8FF}\\x{F0000}-\\x{10FFFF}\\p{Cs}"
            + "\\uFDD0-\\uFDEF\\uFFFE\\uFFFF\\x{1FFFE}\\x{1FFFF}\\x{2FFFE}\\x{2FFFF}\\x{3FFFE}\\x{3FFFF}]");

    private CleanText() {}

    /** The text with line feeds kept, two in a row at most. */
    public static String lines(String text) {
        if (plain(text)) {
            return text;
        }
        String clean = LINES.matcher(text).replaceAll("\n");
        clean = DROPPED.matcher(BLANKS.matcher(clean).replaceAll(" "))
                .replaceAll("")
                .replace('\u202F', '\u00A0');
        clean = MANY_LINES.matcher(clean).replaceAll("\n\n");
        return NOT_TEXT.matcher(Normalizer.normalize(clean, Normalizer.Form.NFC))
                .replaceAll("\uFFFD");
    }

    /** The text on one line. */
    public static String line(String text) {
        return lines(text).replace('\n', ' ');
    }

    /** Whether there is nothing to do, as for most texts of European languages. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fine = (c >= ' ' && c < 0x7F)
                    || (c >= 0xA0 && c <= 0x24F && c != 0xAD)
                    || (c >= 0x370 && c <= 0x52F && (c < 0x483 || c > 0x489))
                    || (c >= 0x2010 && c <= 0x2027);
            if (!fine) {
                return false;
            }
        }
        return true;
    }
}
