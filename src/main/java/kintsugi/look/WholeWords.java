package kintsugi.look;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where lines may end, but never behind an apostrophe within a word: the JDK takes U+2019 for a closing quotation mark
 * and would part "tomorrow’s".
 */
final class WholeWords extends BreakIterator {
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})\u2019(?=\\p{L})");
    private static final Pattern COLON = Pattern.compile("(?<=\\p{Nd}):(?=\\p{Nd})");
    private static final String DIGIT = "0";

    /** An apostrophe that is a letter. */
    private static final String LETTER = "\u02BC";

    private final BreakIterator lines;

    WholeWords(Locale language) {
        lines = getLineInstance(language);
    }

    @Override
    public void setText(CharacterIterator text) {
        var all = new StringBuilder();
        for (char c = text.first(); c != CharacterIterator.DONE; c = text.next()) {
            all.append(c);
        }
        int begin = text.getBeginIndex();
        var whole = COLON.matcher(APOSTROPHE.matcher(all).replaceAll(LETTER)).replaceAll(DIGIT);
        var padded = " ".repeat(begin) + whole;
        lines.setText(new StringCharacterIterator(padded, begin, padded.length(), begin));
    }

    @Override
    public CharacterIterator getText() {
        return lines.getText();
    }

    @Override
    public int first() {
        return lines.first();
    }

    @Override
    public int last() {
        return lines.last();
    }

    @Override
    public int next(int count) {
        return lines.next(count);
    }

    @Override
    public int next() {
        return lines.next();
    }

    @Override
    public int previous() {
        return lines.previous();
    }

    @Override
    public int following(int offset) {
        return lines.following(offset);
    }

    @Override
    public int preceding(int offset) {
        return lines.preceding(offset);
    }

    @Override
    public boolean isBoundary(int offset) {
        return lines.isBoundary(offset);
    }

    @Override
    public int current() {
        return lines.current();
    }
}
