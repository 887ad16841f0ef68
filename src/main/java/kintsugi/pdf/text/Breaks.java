package kintsugi.pdf.text;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;
import kintsugi.pdf.font.Letters;

/** Where a line may end. */
final class Breaks {
    private Breaks() {}

    /** The indices before which a line may begin: set bits. */
    static BitSet of(String text) {
        BitSet breaks = new BitSet(text.length() + 1);
        boolean easy = true;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = text.charAt(i - 1);
            easy &= !hard(c) && !hard(before);
            boolean hyphen = before == '-' && i > 1 && Character.isLetter(c) && text.charAt(i - 2) != ' ';
            if (c != ' ' && (before == ' ' || before == '\u2014' || before == '\u200B' || hyphen)) {
                breaks.set(i);
            }
        }
        if (!easy) {
            askTheJdk(text, breaks);
        }
        return breaks;
    }

    /** The JDK's breaker knows Thai words and Han, but would part "bul’da": it is asked only there. */
    private static void askTheJdk(String text, BitSet breaks) {
        boolean thai = text.chars().anyMatch(c -> c >= 0xE01 && c <= 0xE5B);
        BreakIterator lines = BreakIterator.getLineInstance(thai ? new Locale("th") : Locale.ROOT);
        lines.setText(text);
        for (int i = lines.first(); i != BreakIterator.DONE; i = lines.next()) {
            if (i > 0 && i < text.length() && (hard(text.charAt(i - 1)) || hard(text.charAt(i))) && !joined(text, i)) {
                breaks.set(i);
            }
        }
    }

    private static boolean joined(String text, int i) {
        return Letters.follows(text.codePointAt(i)) || text.charAt(i - 1) == '\u200D' || text.charAt(i) == ' ';
    }

    /** Scripts that break lines at other places than spaces: South East Asia, and everything from Han on. */
    private static boolean hard(char c) {
        return c >= 0x2E80 || (c >= 0xE00 && c < 0x10A0) || (c >= 0x1780 && c < 0x1A00);
    }

    /** The last boundary between whole characters at or before an index, but not the first of all. */
    static int characters(String text, int index) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        if (index >= text.length()) {
            return text.length();
        }
        int at = index > 0 ? (characters.isBoundary(index) ? index : characters.preceding(index)) : 0;
        return at > 0 ? at : characters.following(0);
    }
}
