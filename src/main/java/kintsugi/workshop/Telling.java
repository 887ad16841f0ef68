package kintsugi.workshop;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How the room reads a gathered text: as it was written but for what is blacked out, or in the facilitator's words.
 *
 * @param bars what is blacked out, in the order of the text, with words between them
 * @param retold the facilitator's wording; empty where the room reads the writer's
 */
public record Telling(List<Bar> bars, String retold) {
    /** Nothing is changed. */
    public static final Telling AS_WRITTEN = new Telling(List.of(), "");
    /** Stands in a shown text for whatever is blacked out there, be it long or short. */
    public static final String BAR = "\u2588";
    /** How long a wording may be, in characters. */
    public static final int LONGEST = 400;

    public Telling {
        bars = List.copyOf(bars);
        if (retold.length() > LONGEST) {
            throw new IllegalArgumentException("at most " + LONGEST + " characters");
        }
    }

    /**
     * A part of a text.
     *
     * @param from its first character, from 0
     * @param to the character after its last
     */
    public record Bar(int from, int to) {
        boolean holds(Bar other) {
            return from <= other.from && other.to <= to;
        }

        boolean touches(Bar other) {
            return from < other.to && other.from < to;
        }
    }

    /** The same with the words that this part touches blacked out; a word is never blacked out by half. */
    public Telling covering(String text, int from, int to) {
        Bar words = words(text, from, to);
        List<Bar> all = new ArrayList<>(bars);
        if (words.to > words.from) {
            all.add(words);
        }
        return new Telling(joined(text, all), retold);
    }

    /** The same with every place blacked out where these words stand, in whatever case they are written. */
    public Telling covering(String text, String words) {
        String wanted = words.strip();
        Telling covered = this;
        for (int at = 0; !wanted.isEmpty() && at + wanted.length() <= text.length(); at++) {
            int end = at + wanted.length();
            if (text.regionMatches(true, at, wanted, 0, wanted.length()) && standsAlone(text, at, end)) {
                covered = covered.covering(text, at, end);
            }
        }
        return covered;
    }

    /** The same without the bars that this part touches. */
    public Telling uncovering(int from, int to) {
        Bar part = new Bar(from, Math.max(to, from + 1));
        return new Telling(bars.stream().filter(bar -> !bar.touches(part)).toList(), retold);
    }

    /** Whether any of this part is blacked out. */
    public boolean covers(int from, int to) {
        Bar part = new Bar(from, Math.max(to, from + 1));
        return bars.stream().anyMatch(bar -> bar.touches(part));
    }

    /** The same in the facilitator's words; with none, in the writer's again. */
    public Telling retelling(String words) {
        return new Telling(bars, words.strip());
    }

    /** Whether the room reads other words than the writer's. */
    public boolean inOtherWords() {
        return !retold.isEmpty();
    }

    /** What the room reads of a text: nothing in it tells how much is blacked out. */
    public String of(String text) {
        if (inOtherWords()) {
            return retold;
        }
        var shown = new StringBuilder();
        int at = 0;
        for (Bar bar : bars) {
            shown.append(text, at, bar.from).append(BAR);
            at = bar.to;
        }
        return shown.append(text.substring(at)).toString();
    }

    /** Whether the room reads nothing in this that it didn't read before. */
    boolean showsNoMoreThan(Telling before) {
        return inOtherWords()
                || (!before.inOtherWords()
                        && before.bars.stream().allMatch(old -> bars.stream().anyMatch(bar -> bar.holds(old))));
    }

    /** Bars with only spaces between them would tell how many words there are. */
    private static List<Bar> joined(String text, List<Bar> all) {
        List<Bar> joined = new ArrayList<>();
        for (Bar bar : all.stream().sorted(Comparator.comparingInt(Bar::from)).toList()) {
            Bar last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && (bar.from <= last.to || text.substring(last.to, bar.from).isBlank())) {
                joined.set(joined.size() - 1, new Bar(last.from, Math.max(last.to, bar.to)));
            } else {
                joined.add(bar);
            }
        }
        return joined;
    }

    /** Also before an apostrophe: a name's genitive names it too. */
    private static boolean standsAlone(String text, int from, int to) {
        return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
                && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
    }

    private static Bar words(String text, int from, int to) {
        var breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        int end = Math.max(0, Math.min(to, text.length()));
        int start = Math.max(0, Math.min(from, end));
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return new Bar(start, start);
        }
        return new Bar(
                breaks.isBoundary(start) ? start : breaks.preceding(start),
                breaks.isBoundary(end) ? end : breaks.following(end));
    }

    @Override
    public String toString() {
        return "Telling";
    }
}
