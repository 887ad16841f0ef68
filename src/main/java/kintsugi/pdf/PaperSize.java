package kintsugi.pdf;

/** A sheet of paper, upright; width and height in points (1/72 inch). */
public enum PaperSize {
    /** 210 by 297 mm. */
    A4(595.28, 841.89),
    /** 8.5 by 11 inches. */
    LETTER(612, 792);

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The width in points. */
    public double width() {
        return width;
    }

    /** The height in points. */
    public double height() {
        return height;
    }
}
