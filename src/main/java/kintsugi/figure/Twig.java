package kintsugi.figure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A crack that leaves the seam and ends in the clay.
 *
 * @param place where it leaves, counted in bends: 2.5 is half way from the second to the third
 * @param line from the seam outwards
 * @param root its half width where it leaves
 */
record Twig(double place, List<Spot> line, double root) {
    /** Its outline, thinned by a factor. */
    Crack crack(double factor) {
        return new Crack(IntStream.range(0, line.size())
                .mapToObj(i -> {
                    double left = 1 - (double) i / (line.size() - 1);
                    double half = root * factor * (0.06 + 0.94 * Math.pow(left, 0.85));
                    return new Crack.Rib(line.get(i), half, half);
                })
                .toList());
    }
}
