package kintsugi.figure;

import java.util.Random;

/** Chance that always falls the same way. */
final class Chance {
    /** The golden ratio's bits; neighbouring seeds would else begin alike. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private Chance() {}

    /** A fresh row of numbers for one part of a figure. */
    static Random of(long character, int part) {
        long seed = (character * 1_009 + part + 1) * SCATTER;
        return new Random(seed ^ seed >>> 29);
    }

    /** From -1 to 1. */
    static double spread(Random random) {
        return random.nextDouble() * 2 - 1;
    }
}
