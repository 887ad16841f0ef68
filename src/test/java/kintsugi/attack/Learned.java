package kintsugi.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An attacker who practised: from workshops whose truth they know they count how often each clue says what of a true
 * pair and of a false one, and add up all clues' logarithmic odds (naive Bayes). It finds what no single clue is built
 * for, such as a clue that is wrong more often than chance in the middle and right at both ends.
 */
final class Learned implements Clue.Likeness {
    private static final int BINS = 12;

    private final Map<Clue, double[]> edges = new HashMap<>();
    private final Map<Clue, double[]> odds = new HashMap<>();

    /** Practises on these. */
    static Learned from(List<Evidence> known) {
        Learned learned = new Learned();
        for (Clue clue : Clue.ALL) {
            learned.practise(clue, known);
        }
        return learned;
    }

    private void practise(Clue clue, List<Evidence> known) {
        List<Double> same = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (Evidence evidence : known) {
            Clue.Group all = new Clue.Group(evidence.groups());
            evidence.pairs(
                    (one, other) -> (evidence.sameHand(one, other) ? same : others).add(clue.of(one, other, all)));
        }
        double[] sorted =
                others.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double[] edge = new double[BINS - 1];
        for (int i = 0; i < edge.length && sorted.length > 0; i++) {
            edge[i] = sorted[(i + 1) * sorted.length / BINS];
        }
        edges.put(clue, edge);
        double[] own = shares(same, edge);
        double[] foreign = shares(others, edge);
        double[] odd = new double[BINS];
        for (int i = 0; i < BINS; i++) {
            odd[i] = Math.log(own[i] / foreign[i]);
        }
        odds.put(clue, odd);
    }

    private static double[] shares(List<Double> values, double[] edge) {
        double[] shares = new double[BINS];
        Arrays.fill(shares, 1.0 / (values.size() + BINS));
        values.forEach(value -> shares[bin(value, edge)] += 1.0 / (values.size() + BINS));
        return shares;
    }

    private static int bin(double value, double[] edge) {
        int bin = 0;
        while (bin < edge.length && value >= edge[bin]) {
            bin++;
        }
        return bin;
    }

    @Override
    public double of(Mark one, Mark other, Clue.Group all) {
        double sum = 0;
        for (Clue clue : Clue.ALL) {
            double[] odd = odds.getOrDefault(clue, new double[BINS]);
            sum += odd[bin(clue.of(one, other, all), edges.getOrDefault(clue, new double[0]))];
        }
        return sum;
    }
}
