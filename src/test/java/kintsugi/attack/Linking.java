package kintsugi.attack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well a clue links. For every mark the clue puts all marks of another prompt in order; the place of the true
 * partner, from 0 for the first to 1 for the last, is 1/2 on average if the clue knows nothing. Mean and variance are
 * those of all equally likely ways in which the people could have written these very marks (Hoeffding's combinatorial
 * theorem), so that nothing is assumed of how the marks came to be; over hundreds of workshops the sum is normal.
 */
final class Linking {
    private double places;
    private double expected;
    private double variance;
    private int pairs;

    /** Adds one workshop: all pairs of its prompts. */
    void add(Evidence evidence, Clue.Likeness clue) {
        Clue.Group all = new Clue.Group(evidence.groups());
        List<List<Mark>> groups = List.copyOf(evidence.groups().values());
        for (int i = 0; i < groups.size(); i++) {
            for (List<Mark> there : groups.subList(i + 1, groups.size())) {
                add(byHand(evidence, groups.get(i)), byHand(evidence, there), clue, all);
            }
        }
    }

    private static Map<Integer, Mark> byHand(Evidence evidence, List<Mark> marks) {
        Map<Integer, Mark> byHand = new TreeMap<>();
        marks.forEach(mark -> byHand.put(evidence.hand(mark), mark));
        return byHand;
    }

    /** The marks of those who have one on either side, in the order of the people. */
    private static List<Mark> both(Map<Integer, Mark> here, Map<Integer, Mark> there) {
        return here.entrySet().stream()
                .filter(entry -> there.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void add(Map<Integer, Mark> here, Map<Integer, Mark> there, Clue.Likeness clue, Clue.Group all) {
        List<Mark> ours = both(here, there);
        List<Mark> theirs = both(there, here);
        int n = ours.size();
        if (n < 3) {
            return;
        }
        double[][] place = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] likeness = new double[n];
            for (int j = 0; j < n; j++) {
                likeness[j] = clue.of(ours.get(i), theirs.get(j), all);
            }
            place[i] = places(likeness);
        }
        double columnsSquared = 0;
        double allSquared = 0;
        for (int j = 0; j < n; j++) {
            double column = 0;
            for (int i = 0; i < n; i++) {
                column += place[i][j] - 0.5;
                allSquared += (place[i][j] - 0.5) * (place[i][j] - 0.5);
            }
            columnsSquared += column * column / n;
            places += place[j][j];
        }
        expected += n * 0.5;
        // Not below 0 where a clue can't tell any two apart: there the two differ by rounding only.
        variance += Math.max(0, allSquared - columnsSquared - 1e-9) / (n - 1);
        pairs += n;
    }

    /** From 0 for the most alike to 1; those that are equally alike share their places. */
    private static double[] places(double[] likeness) {
        double[] places = new double[likeness.length];
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < places.length; j++) {
                if (i != j) {
                    int order = Double.compare(likeness[j], likeness[i]);
                    places[i] += order > 0 ? 1 : order == 0 ? 0.5 : 0;
                }
            }
            places[i] /= places.length - 1.0;
        }
        return places;
    }

    int pairs() {
        return pairs;
    }

    /** The probability that the clue prefers the true partner to another: 1/2 is chance, 1 is certainty. */
    double hit() {
        return pairs == 0 ? 0.5 : 0.5 + (expected - places) / pairs;
    }

    /** How many standard deviations that is from chance; 0 for a clue that can't tell any two marks apart. */
    double deviations() {
        return variance == 0 ? 0 : (expected - places) / Math.sqrt(variance);
    }

    /** How far from 1/2 {@link #hit} must truly be to be found with nine chances in ten. */
    double least(double threshold) {
        return (threshold + 1.2816) * Math.sqrt(variance) / Math.max(1, pairs);
    }
}
