package kintsugi.guide;

/**
 * A stretch of text in one hand.
 *
 * @param text the characters; a hard line break is a line feed
 * @param strong set in bold
 * @param emphasis set in italics
 */
public record Run(String text, boolean strong, boolean emphasis) {
    /** Plain text. */
    public static Run plain(String text) {
        return new Run(text, false, false);
    }

    /** Other text in the same hand. */
    Run withText(String other) {
        return new Run(other, strong, emphasis);
    }
}
