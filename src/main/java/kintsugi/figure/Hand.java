package kintsugi.figure;

/** How thick the lacquer lies: never the same on both sides, and a little deeper where two runs meet. */
final class Hand {
    private final double width;
    private final Waver swell;
    private final Waver left;
    private final Waver right;
    private final Waver light;

    Hand(double width, long character) {
        this.width = width;
        swell = new Waver(character, 401);
        left = new Waver(character, 402);
        right = new Waver(character, 403);
        light = new Waver(character, 404);
    }

    double width() {
        return width;
    }

    double left(double arc, double fromBend) {
        return half(arc, fromBend) * (1 + 0.2 * left.at(arc / width / 2.6));
    }

    double right(double arc, double fromBend) {
        return half(arc, fromBend) * (1 + 0.2 * right.at(arc / width / 3.1));
    }

    private double half(double arc, double fromBend) {
        double near = fromBend / (2.2 * width);
        double pool = near > 4 ? 0 : 0.28 * Math.exp(-near * near);
        return width / 2 * (0.9 + 0.2 * swell.at(arc / width / 14) + pool);
    }

    /** How thick the light on the lacquer is, as a half width; in places it is almost gone. */
    double core(double arc) {
        return width / 2 * Math.max(0.05, 0.2 + 0.17 * light.at(arc / width / 9));
    }
}
