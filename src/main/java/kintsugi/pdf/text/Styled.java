package kintsugi.pdf.text;

import kintsugi.pdf.font.Cut;

/**
 * Words of one cut and colour (0xRRGGBB).
 *
 * @param isolated whether they have a direction of their own, which does not reach their neighbours
 */
public record Styled(String text, Cut cut, int rgb, boolean isolated) {
    /** Words that share the direction of the paragraph. */
    public Styled(String text, Cut cut, int rgb) {
        this(text, cut, rgb, false);
    }

    /** Another text in the same style. */
    Styled with(String other) {
        return new Styled(other, cut, rgb, isolated);
    }
}
