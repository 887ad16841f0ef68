package kintsugi.look;

import java.util.Locale;

/**
 * How a paragraph is set.
 *
 * @param face for what is not strong
 * @param size in px
 * @param leading from baseline to baseline, as a multiple of the size
 * @param language decides where lines may break and in which direction they run
 */
public record Type(Face face, double size, double leading, Locale language) {
    /** Text as it runs: lines 1.4 apart; in scripts that Open Sans lacks 1.7, as they need the room. */
    public static Type text(double size, Locale language) {
        return new Type(Face.TEXT, size, Faces.bundled().writes(Face.TEXT, language) ? 1.4 : 1.7, language);
    }

    /** A heading: lines 1.2 apart, or 1.6 in scripts that need the room. */
    public static Type heading(double size, Locale language) {
        return new Type(Face.HEADING, size, Faces.bundled().writes(Face.HEADING, language) ? 1.2 : 1.6, language);
    }

    /** The same at another size. */
    public Type at(double other) {
        return new Type(face, other, leading, language);
    }

    /** The same in another face. */
    public Type in(Face other) {
        return new Type(other, size, leading, language);
    }
}
