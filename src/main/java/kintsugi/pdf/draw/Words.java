package kintsugi.pdf.draw;

/**
 * One line of text in a figure.
 *
 * @param x where the line's start, middle or end lies, by the anchor
 * @param y its baseline
 * @param size in points
 * @param strong semibold instead of regular
 * @param rgb 0xRRGGBB
 */
public record Words(String text, double x, double y, double size, boolean strong, int rgb, Anchor anchor)
        implements Mark {
    /** Which point of the line lies at x; left and right as seen, in every language. */
    public enum Anchor {
        LEFT,
        MIDDLE,
        RIGHT
    }
}
