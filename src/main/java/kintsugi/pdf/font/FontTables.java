package kintsugi.pdf.font;

import java.io.IOException;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The raw tables of a TrueType font that a subset is made of. */
final class FontTables {
    final byte[] glyf;
    final byte[] head;
    final byte[] hhea;
    final byte[] maxp;
    final int count;
    private final byte[] hmtx;
    private final int[] loca;
    private final int longMetrics;

    FontTables(TrueTypeFont font) throws IOException {
        glyf = table(font, "glyf");
        head = table(font, "head");
        hhea = table(font, "hhea");
        maxp = table(font, "maxp");
        hmtx = table(font, "hmtx");
        count = font.getNumberOfGlyphs();
        longMetrics = u16(hhea, 34);
        byte[] offsets = table(font, "loca");
        boolean wide = u16(head, 50) != 0;
        loca = new int[count + 1];
        for (int i = 0; i <= count; i++) {
            loca[i] = wide ? (u16(offsets, 4 * i) << 16) | u16(offsets, 4 * i + 2) : 2 * u16(offsets, 2 * i);
        }
    }

    int start(int glyph) {
        return loca[glyph];
    }

    int length(int glyph) {
        return loca[glyph + 1] - loca[glyph];
    }

    /** How far a glyph rises above the line of writing, in the font's own units; 0 for an empty one. */
    int rise(int glyph) {
        return length(glyph) == 0 ? 0 : (short) u16(glyf, start(glyph) + 8);
    }

    /** In the font's own units. */
    int advance(int glyph) {
        return u16(hmtx, 4 * Math.min(glyph, longMetrics - 1));
    }

    int bearing(int glyph) {
        return u16(hmtx, glyph < longMetrics ? 4 * glyph + 2 : 2 * (glyph + longMetrics));
    }

    static int u16(byte[] bytes, int at) {
        return ((bytes[at] & 255) << 8) | (bytes[at + 1] & 255);
    }

    private static byte[] table(TrueTypeFont font, String tag) throws IOException {
        TTFTable table = font.getTableMap().get(tag);
        if (table == null) {
            throw new IOException("No table " + tag + " (not TrueType outlines?) in " + font.getName());
        }
        return font.getTableBytes(table);
    }
}
