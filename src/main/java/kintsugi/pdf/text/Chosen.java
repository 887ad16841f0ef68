package kintsugi.pdf.text;

import kintsugi.pdf.font.Cut;
import kintsugi.pdf.font.Face;
import org.jspecify.annotations.Nullable;

/** The face of one character, null where no font has it, and how it was styled. */
record Chosen(@Nullable Face face, Cut cut, int rgb) {
    boolean like(Chosen other) {
        return cut == other.cut && rgb == other.rgb;
    }

    boolean has(int codePoint) {
        return face != null && face.glyph(codePoint) != 0;
    }
}
