package kintsugi.stage;

import java.awt.geom.Rectangle2D;

/**
 * The measures of one picture. Everything is counted in {@link #body}, the size of the body's type: 1/22 of the height,
 * less in a picture that is taller than wide. Places count from the edge where reading begins.
 *
 * @param width in px
 * @param height in px
 */
record Frame(int width, int height) {
    private static final double LINES = 22;
    private static final double MARGIN = 1 / 12.0;
    private static final double TALLEST = 0.85;

    /** The size of the body's type, in px; nothing but a label is smaller. */
    double body() {
        return unit() / LINES;
    }

    /** The least distance of anything from the edges, but for the seam. */
    double margin() {
        return unit() * MARGIN;
    }

    /** How wide the content may be. */
    double room() {
        return width - 2 * margin();
    }

    /** Where content ends at the end of the line. */
    double end() {
        return width - margin();
    }

    /** Where content ends at the foot. */
    double foot() {
        return height - 2 * body();
    }

    /** Whether the picture is narrower than 3:2, so that there is no place for a rail. */
    boolean narrow() {
        return width * 2 < height * 3;
    }

    /** Where the seam of most scenes lies. */
    Rectangle2D seam() {
        return seam(height - 0.9 * body(), unit() / 64);
    }

    /** A seam over the whole width. */
    Rectangle2D seam(double middle, double amplitude) {
        return new Rectangle2D.Double(0, middle - amplitude, width, 2 * amplitude);
    }

    /** The seam that opens and closes a workshop. */
    Rectangle2D greatSeam() {
        return seam(0.79 * height, unit() / 15);
    }

    /** What heights are parts of. */
    double unit() {
        return Math.min(height, width * TALLEST);
    }
}
