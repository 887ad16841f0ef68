package kintsugi.pdf.file;

/** Where a drawing's own origin lies on the page, and how much smaller it is drawn. */
public record Place(double x, double y, double scale) {
    /** The page's own corner. */
    public static final Place PAGE = new Place(0, 0, 1);

    /** Moved only. */
    public static Place at(double x, double y) {
        return new Place(x, y, 1);
    }

    /** The page's x of a drawing's x. */
    public double x(double own) {
        return x + own * scale;
    }

    /** The page's y of a drawing's y. */
    public double y(double own) {
        return y + own * scale;
    }
}
