package kintsugi.figure;

/** An unsteady hand: a smooth value between -1 and 1 that wanders along a line, always the same for one seed. */
final class Waver {
    private static final int POSTS = 256;

    private final double[] posts = new double[POSTS];

    Waver(long character, int part) {
        var random = Chance.of(character, part);
        for (int i = 0; i < POSTS; i++) {
            posts[i] = Chance.spread(random);
        }
    }

    /** The value at a place, which changes its mind about once per unit. */
    double at(double place) {
        int post = (int) Math.floor(place);
        double share = place - post;
        double ease = share * share * (3 - 2 * share);
        return post(post) * (1 - ease) + post(post + 1) * ease;
    }

    private double post(int index) {
        return posts[Math.floorMod(index, POSTS)];
    }
}
