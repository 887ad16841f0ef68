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

    private final String text;
    private final int from;
    private final List<Offer> offers;

    /**
     * Where a line may end.
     *
     * @param end in the text
     * @param length of the stretch up to there, in px
     */
    record Offer(int end, double length) {}

    Balance(String text, int from, List<Offer> offers) {
        this.text = text;
        this.from = from;
        this.offers = offers;
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
        double length = length(end) - length(start) - space(end);
        if (length > width) {
            // Beyond what can be helped, but finite, so that there always is a best.
            return 1000 * length / width;
        }
        double uneven = (length - mean) / width;
        return uneven * uneven - (end < offers.size() && sense(end) ? WORTH_OF_SENSE : 0);
    }

    private double length(int offer) {
        return offer == 0 ? 0 : offers.get(offer - 1).length();
    }

    /** What of a line does not show: about the space at its end. */
    private double space(int end) {
        var offer = offers.get(end - 1);
        boolean spaced = text.charAt(offer.end() - 1) == ' ';
        return spaced ? offer.length() / Math.max(1, offer.end() - from) / 2 : 0;
    }

    private boolean sense(int end) {
        var upTo = text.substring(from, offers.get(end - 1).end()).stripTrailing();
        return !upTo.isEmpty() && SENSE.indexOf(upTo.charAt(upTo.length() - 1)) >= 0;
    }
}
