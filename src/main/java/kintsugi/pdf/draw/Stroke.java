package kintsugi.pdf.draw;

/**
 * A drawn line.
 *
 * @param rgb 0xRRGGBB
 * @param width in points
 * @param dash length of dashes and gaps in points, 0 for an unbroken line
 */
public record Stroke(Contour contour, int rgb, double width, double dash) implements Mark {
    /** An unbroken line. */
    public Stroke(Contour contour, int rgb, double width) {
        this(contour, rgb, width, 0);
    }
}
