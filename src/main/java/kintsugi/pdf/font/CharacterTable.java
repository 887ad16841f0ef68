package kintsugi.pdf.font;

import java.util.TreeMap;

/** A cmap table of format 4 for Windows and Unicode, one segment to a character. */
final class CharacterTable {
    private CharacterTable() {}

    /** chars[i] is the character that glyph i draws, for i from 1 to count - 1. */
    static byte[] of(int[] chars, int count) {
        TreeMap<Integer, Integer> glyphs = new TreeMap<>();
        for (int i = 1; i < count; i++) {
            glyphs.put(chars[i], i);
        }
        glyphs.put(0xFFFF, 0);
        int n = glyphs.size();
        int power = Integer.highestOneBit(n);
        Bytes out = new Bytes(28 + 8 * n);
        out.u16(0).u16(1).u16(3).u16(1).u32(12);
        out.u16(4).u16(16 + 8 * n).u16(0).u16(2 * n);
        out.u16(2 * power).u16(Integer.numberOfTrailingZeros(power)).u16(2 * (n - power));
        glyphs.keySet().forEach(out::u16);
        out.u16(0);
        glyphs.keySet().forEach(out::u16);
        glyphs.forEach((character, glyph) -> out.u16(glyph - character));
        glyphs.keySet().forEach(character -> out.u16(0));
        return out.array();
    }
}
