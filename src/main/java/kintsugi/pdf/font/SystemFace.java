package kintsugi.pdf.font;

import java.awt.Font;

/** A logical font of the JDK: it stands for all fonts of the system, whatever their kind; drawn as outlines. */
public final class SystemFace implements Face {
    private static final int LIMIT = 0xFFFE;

    private final Font font;

    SystemFace(Font font) {
        this.font = font.deriveFont(1000f);
    }

    @Override
    public String name() {
        return font.getName();
    }

    @Override
    public boolean tall() {
        return true;
    }

    @Override
    public int glyph(int codePoint) {
        if (!font.canDisplay(codePoint)) {
            return 0;
        }
        return font.createGlyphVector(Shaped.FRC, Character.toString(codePoint)).getGlyphCode(0);
    }

    @Override
    public double advance(int glyph) {
        if (glyph <= 0) {
            return 0;
        }
        return font.createGlyphVector(Shaped.FRC, new int[] {glyph})
                .getGlyphMetrics(0)
                .getAdvanceX();
    }

    @Override
    public Shaped shape(String text, boolean rightToLeft) {
        return Shaped.by(font, LIMIT, text, rightToLeft);
    }

    /** One glyph as the operators of a procedure of a Type 3 font. */
    public byte[] procedure(int glyph) {
        if (glyph <= 0) {
            return new Bytes(24).latin1("0 0 0 0 0 0 d1").array();
        }
        return GlyphOutline.procedure(
                font.createGlyphVector(Shaped.FRC, new int[] {glyph}).getGlyphOutline(0), advance(glyph));
    }
}
