package kintsugi.pdf.font;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;

/** The glyphs of one piece of text in the order they are seen, placed by the JDK's HarfBuzz. Never changes. */
public final class Shaped {
    static final FontRenderContext FRC = new FontRenderContext(null, true, true);

    private final int[] glyphs;
    private final int[] chars;
    private final float[] x;
    private final float[] y;
    private final float width;

    private Shaped(int[] glyphs, int[] chars, float[] x, float[] y, float width) {
        this.glyphs = glyphs;
        this.chars = chars;
        this.x = x;
        this.y = y;
        this.width = width;
    }

    /** Shapes with a font of 1000 units to the em; glyphs from {@code limit} on are the JDK's joiners and are dropped. */
    static Shaped by(Font font, int limit, String text, boolean rightToLeft) {
        int flags = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector vector = font.layoutGlyphVector(FRC, text.toCharArray(), 0, text.length(), flags);
        int all = vector.getNumGlyphs();
        float[] pen = vector.getGlyphPositions(0, all + 1, null);
        int kept = 0;
        for (int i = 0; i < all; i++) {
            kept += (vector.getGlyphCode(i) & 0xFFFFFF) < limit ? 1 : 0;
        }
        int[] glyphs = new int[kept];
        int[] chars = new int[kept];
        float[] x = new float[kept];
        float[] y = new float[kept];
        int k = 0;
        for (int i = 0; i < all; i++) {
            int glyph = vector.getGlyphCode(i);
            if ((glyph & 0xFFFFFF) < limit) {
                glyphs[k] = glyph;
                chars[k] = vector.getGlyphCharIndex(i);
                x[k] = pen[2 * i];
                y[k++] = -pen[2 * i + 1];
            }
        }
        return new Shaped(glyphs, chars, x, y, pen[2 * all]);
    }

    /** The same with some glyphs in place of others, each moving what follows by the difference of their widths. */
    Shaped swapped(IntUnaryOperator other, IntToDoubleFunction advance) {
        int[] swapped = glyphs.clone();
        float[] moved = x.clone();
        float shift = 0;
        for (int i = 0; i < swapped.length; i++) {
            moved[i] += shift;
            swapped[i] = other.applyAsInt(glyphs[i]);
            if (swapped[i] != glyphs[i]) {
                shift += (float) (advance.applyAsDouble(swapped[i]) - advance.applyAsDouble(glyphs[i]));
            }
        }
        return new Shaped(swapped, chars, moved, y, width + shift);
    }

    /** One glyph in place of each character of a text that no font has. */
    public static Shaped standIns(String text, int glyph, double advance) {
        int count = text.codePointCount(0, text.length());
        int[] glyphs = new int[count];
        int[] chars = new int[count];
        float[] x = new float[count];
        int at = 0;
        for (int i = 0; i < count; i++) {
            glyphs[i] = glyph;
            chars[i] = at;
            at += Character.charCount(text.codePointAt(at));
            x[i] = (float) (i * advance);
        }
        return new Shaped(glyphs, chars, x, new float[count], (float) (count * advance));
    }

    /** How many glyphs there are. */
    public int count() {
        return glyphs.length;
    }

    /** The number of glyph i in its font. */
    public int glyph(int i) {
        return glyphs[i];
    }

    /** The index of the first character that glyph i draws. */
    public int charOf(int i) {
        return chars[i];
    }

    /** Where the pen stands for glyph i. */
    public float x(int i) {
        return x[i];
    }

    /** How far glyph i is raised. */
    public float y(int i) {
        return y[i];
    }

    /** How far the pen is moved by all of them. */
    public float width() {
        return width;
    }

    /** Whether the font had no glyph for a character or a sequence in it. */
    public boolean lacking() {
        for (int glyph : glyphs) {
            if (glyph == 0) {
                return true;
            }
        }
        return false;
    }
}
