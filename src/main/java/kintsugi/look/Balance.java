package kintsugi.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shares a stretch of text out to a number of lines: the sum of the squares of how far each is from the mean length is
 * least, where a break by sense is worth a little unevenness.
 */
final class Balance {
    private static final double WORTH_OF_SENSE = 0.09;
    private static final String SENSE = ",.;:?!…–—،؟。、";

    private final List<Offer> offers;
    /** The same with 0 for the beginning before it, so that it can be asked for often. */
    private final double[] lengths;

    /** What of a line that ends there does not show: about the space at its end. */
    private final double[] spaces;

    private final boolean[] sense;

    /**
     * Where a line may end.
     *
     * @param end in the text
     * @param length of the stretch up to there, in px
     */
    record Offer(int end, double length) {}

    Balance(String text, int from, List<Offer> offers) {
        this.offers = offers;
        int count = offers.size();
        lengths = new double[count + 1];
        spaces = new double[count + 1];
        sense = new boolean[count + 1];
        for (int i = 1; i <= count; i++) {
            var offer = offers.get(i - 1);
            boolean spaced = text.charAt(offer.end() - 1) == ' ';
            lengths[i] = offer.length();
            spaces[i] = spaced ? offer.length() / Math.max(1, offer.end() - from) / 2 : 0;
            sense[i] = i < count && endsWithSense(text, from, offer.end());
        }
    }

    private static boolean endsWithSense(String text, int from, int end) {
        int last = end - 1;
        while (last > from && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return SENSE.indexOf(text.charAt(last)) >= 0;
    }

    /** The best ends for this number of lines, none longer than the width. */
    List<Integer> ends(int lines, double width) {
        int count = offers.size();
        double mean = offers.get(count - 1).length() / lines;
        var cost = new double[lines + 1][count + 1];
        var before = new int[lines + 1][count + 1];
        Arrays.stream(cost).forEach(row -> Arrays.fill(row, Double.POSITIVE_INFINITY));
        cost[0][0] = 0;
        for (int line = 1; line <= lines; line++) {
            for (int end = line; end <= count; end++) {
                for (int start = line - 1; start < end; start++) {
                    double sum = cost[line - 1][start] + cost(start, end, mean, width);
                    if (sum < cost[line][end]) {
                        cost[line][end] = sum;
                        before[line][end] = start;
                    }
                }
            }
        }
        var ends = new ArrayList<Integer>();
        for (int line = lines, end = count; line > 0; end = before[line--][end]) {
            ends.add(0, offers.get(end - 1).end());
        }
        return ends;
    }

    private double cost(int start, int end, double mean, double width) {
        double length = lengths[end] - lengths[start] - spaces[end];
        if (length > width) {
            // Beyond what can be helped, but finite, so that there always is a best.
            return 1000 * length / width;
        }
        double uneven = (length - mean) / width;
        return uneven * uneven - (sense[end] ? WORTH_OF_SENSE : 0);
    }
}
