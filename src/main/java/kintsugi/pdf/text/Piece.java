package kintsugi.pdf.text;

import kintsugi.pdf.font.Cut;
import kintsugi.pdf.font.Face;
import kintsugi.pdf.font.Shaped;

/**
 * A run of one face, colour and direction without a break inside.
 *
 * @param level its level of embedding; odd is right to left
 * @param space whether it is spaces only
 * @param breakAfter whether a line may end after it
 * @param standIn whether boxes stand in for characters that no font has
 */
public record Piece(
        Face face,
        String text,
        Shaped glyphs,
        Cut cut,
        int rgb,
        byte level,
        boolean space,
        boolean breakAfter,
        boolean standIn) {
    /** Whether it runs from right to left. */
    public boolean rightToLeft() {
        return (level & 1) != 0;
    }

    float width() {
        return glyphs.width();
    }
}
