package kintsugi.pdf.font;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A TrueType program that holds only some glyphs, renumbered from 0 in the given order, without hinting code. */
public final class Subset {
    private static final int WORDS = 1;
    private static final int SCALE = 8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;
    private static final int INSTRUCTIONS = 0x100;

    private final FontTables font;
    private final IntList glyphs;
    private final Bytes glyf;
    private final Bytes loca = new Bytes(1024);
    private final Bytes hmtx = new Bytes(1024);

    private Subset(FontTables font, IntList glyphs) {
        this.font = font;
        this.glyphs = glyphs;
        glyf = new Bytes(64 * glyphs.size() + 4096);
    }

    /** The program for character codes that are glyph numbers; glyph 0 comes first. */
    public static byte[] of(TrueTypeFace face, int... glyphs) {
        return new Subset(face.tables(), new IntList(glyphs)).program(null);
    }

    /** The program with a (3, 1) table of characters: {@code chars[i]} is what glyph i draws, from 1 on. */
    public static byte[] withCharacters(TrueTypeFace face, int[] glyphs, int[] chars) {
        return new Subset(face.tables(), new IntList(glyphs)).program(CharacterTable.of(chars, glyphs.length));
    }

    private byte[] program(byte @Nullable [] cmap) {
        for (int i = 0; i < glyphs.size(); i++) { // parts of composite glyphs are appended while this runs
            int glyph = glyphs.get(i);
            loca.u32(glyf.size());
            if (glyph == Face.NOTHING) {
                hmtx.u32(0);
                continue;
            }
            hmtx.u16(font.advance(glyph)).u16(font.bearing(glyph));
            if (font.length(glyph) > 0) {
                copy(font.start(glyph), font.length(glyph));
                glyf.align();
            }
        }
        loca.u32(glyf.size());
        Map<String, byte[]> tables = new LinkedHashMap<>();
        if (cmap != null) {
            tables.put("cmap", cmap);
        }
        tables.put("glyf", glyf.array());
        byte[] head = font.head.clone();
        head[51] = 1; // long offsets
        tables.put("head", head);
        tables.put("hhea", counted(font.hhea, 34));
        tables.put("hmtx", hmtx.array());
        tables.put("loca", loca.array());
        tables.put("maxp", counted(font.maxp, 4));
        return FontFile.of(tables);
    }

    private byte[] counted(byte[] table, int at) {
        byte[] copy = table.clone();
        copy[at] = (byte) (glyphs.size() >> 8);
        copy[at + 1] = (byte) glyphs.size();
        return copy;
    }

    private void copy(int start, int length) {
        int contours = (short) FontTables.u16(font.glyf, start);
        if (contours < 0) {
            composite(start);
            return;
        }
        int code = start + 10 + 2 * contours;
        int rest = code + 2 + FontTables.u16(font.glyf, code);
        glyf.put(font.glyf, start, code - start).u16(0).put(font.glyf, rest, start + length - rest);
    }

    private void composite(int start) {
        glyf.put(font.glyf, start, 10);
        int at = start + 10;
        int flags;
        do {
            flags = FontTables.u16(font.glyf, at);
            int size = (flags & WORDS) != 0 ? 4 : 2;
            size += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
            glyf.u16(flags & ~INSTRUCTIONS).u16(glyphs.indexOf(FontTables.u16(font.glyf, at + 2)));
            glyf.put(font.glyf, at + 4, size);
            at += 4 + size;
        } while ((flags & MORE) != 0);
    }
}
