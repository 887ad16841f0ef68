package kintsugi.pdf.font;

/** A font, loaded once per process; all lengths in thousandths of an em. Safe for use by several threads. */
public sealed interface Face permits TrueTypeFace, SystemFace {
    /** Not a glyph of any font: no outline, no width. */
    int NOTHING = -1;

    /** The font's PostScript name. */
    String name();

    /** The glyph of a character, 0 where the font has none. */
    int glyph(int codePoint);

    /** How far a glyph moves the pen; 0 for {@link #NOTHING}. */
    double advance(int glyph);

    /** The glyphs of a piece of text of one direction. */
    Shaped shape(String text, boolean rightToLeft);

    /** Whether it stands in for a house face, with scripts that want higher lines. */
    boolean tall();
}
