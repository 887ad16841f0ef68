package kintsugi.look;

import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextMeasurer;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where a text breaks into lines. One thread at a time. */
final class Breaks {
    /** The same wherever it is painted, so that a thumbnail breaks as the wall does. */
    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final int MOST_BALANCED_LINES = 10;

    private final String text;
    private final AttributedString attributed;
    private final LineBreakMeasurer measurer;
    private final BreakIterator words;
    private final Map<Integer, List<Balance.Offer>> offers = new HashMap<>();

    Breaks(String text, AttributedString attributed, Locale language) {
        this.text = text;
        this.attributed = attributed;
        words = new WholeWords(language);
        measurer = new LineBreakMeasurer(attributed.getIterator(), words, CONTEXT);
    }

    /** The ends of the lines at this width, each as full as it can be. */
    List<Integer> greedy(double width) {
        var ends = new ArrayList<Integer>();
        int at = 0;
        while (at < text.length()) {
            int limit = text.indexOf('\n', at);
            if (limit != at) {
                measurer.setPosition(at);
                at = measurer.nextOffset((float) width, limit < 0 ? text.length() : limit, false);
            }
            if (at == limit) {
                at++;
            }
            ends.add(at);
        }
        return ends;
    }

    /** The ends of as few lines, of about the same length, broken at a comma or full stop where that offers. */
    List<Integer> balanced(double width) {
        var fewest = greedy(width);
        if (fewest.size() == 1 || fewest.size() > MOST_BALANCED_LINES || breaksAWord(fewest)) {
            return fewest;
        }
        var ends = new ArrayList<Integer>();
        int from = 0;
        int lines = 0;
        for (int end : fewest) {
            lines++;
            if (end == text.length() || text.charAt(end - 1) == '\n') {
                ends.addAll(new Balance(text, from, offers.computeIfAbsent(from, begin -> offers(begin, end)))
                        .ends(lines, width));
                from = end;
                lines = 0;
            }
        }
        return ends;
    }

    /** Where a stretch of text may break, its end included, and how long it is up to there. */
    private List<Balance.Offer> offers(int from, int to) {
        var measured = new TextMeasurer(attributed.getIterator(null, from, to), CONTEXT);
        var offers = new ArrayList<Balance.Offer>();
        words.setText(text);
        for (int end = words.following(from); end != BreakIterator.DONE && end <= to; end = words.next()) {
            offers.add(new Balance.Offer(end, measured.getAdvanceBetween(from, end)));
        }
        return offers;
    }

    /** Whether a word was too long for its line. */
    boolean breaksAWord(List<Integer> ends) {
        words.setText(text);
        return ends.stream().anyMatch(end -> !words.isBoundary(end));
    }
}
