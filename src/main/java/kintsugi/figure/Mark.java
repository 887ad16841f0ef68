package kintsugi.figure;

import java.awt.Shape;

/**
 * One thing of a figure to be drawn: an area, a line or a piece of text. Lengths are in the unit of the box that the
 * figure was made for, y grows downwards, and mirroring is done already.
 */
public sealed interface Mark {
    /** The colour. */
    Tone tone();

    /** An area, filled by the non-zero rule. */
    record Fill(Shape shape, Tone tone) implements Mark {}

    /** A line along a shape, with square corners. */
    record Stroke(Shape shape, double width, Tone tone) implements Mark {}

    /**
     * A line of text.
     *
     * @param x where the anchor is
     * @param baseline the y of the letters' feet
     * @param size the size of the type
     */
    record Label(String text, double x, double baseline, Anchor anchor, double size, Weight weight, Tone tone)
            implements Mark {}

    /** Which part of a text stands at its x. Left and right are those of the page, in every language. */
    enum Anchor {
        /** Its left end. */
        LEFT,
        /** Its middle. */
        CENTRE,
        /** Its right end. */
        RIGHT;

        Anchor mirrored() {
            return switch (this) {
                case LEFT -> RIGHT;
                case CENTRE -> CENTRE;
                case RIGHT -> LEFT;
            };
        }
    }

    /** How heavy a text is. */
    enum Weight {
        /** As text runs. */
        REGULAR,
        /** For what names a figure. */
        SEMIBOLD
    }
}
