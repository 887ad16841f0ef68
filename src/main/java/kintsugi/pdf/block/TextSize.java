package kintsugi.pdf.block;

/** The sizes of running text on paper, in points. */
public enum TextSize {
    /** Labels, questions, captions. */
    LABEL(8.4, 11.8, false),
    /** Body text, on a grid of 5 mm. */
    BODY(10.5, 14.17, false),
    /** The number of a step. */
    NUMBER(13, 15.5, false),
    /** A sentence that is to be lived by: the face of headings. */
    SENTENCE(16.4, 20.8, true),
    /** A single large count: the face of headings. */
    COUNT(22, 26, true);

    private final double points;
    private final double leading;
    private final boolean heading;

    TextSize(double points, double leading, boolean heading) {
        this.points = points;
        this.leading = leading;
        this.heading = heading;
    }

    /** The size of the letters. */
    public double points() {
        return points;
    }

    /** The height of a line. */
    public double leading() {
        return leading;
    }

    /** Whether it is set in the face of headings. */
    public boolean heading() {
        return heading;
    }
}
