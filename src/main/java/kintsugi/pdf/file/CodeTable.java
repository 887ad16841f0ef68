package kintsugi.pdf.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kintsugi.pdf.font.Bytes;
import kintsugi.pdf.font.Face;
import kintsugi.pdf.font.SystemFace;

/**
 * The character codes of one face in one document. A code stands for a glyph <em>and</em> the text it means, so that copying
 * text never lies: a glyph that means two things has two codes.
 */
final class CodeTable {
    private final Face face;
    private final String key;
    private final Map<Integer, Map<String, Integer>> codes = new HashMap<>();
    private final List<String> meanings = new ArrayList<>();
    private int[] glyphs = new int[128];
    private int[] widths = new int[128];

    CodeTable(Face face, String key) {
        this.face = face;
        this.key = key;
        add(0, "");
    }

    Face face() {
        return face;
    }

    int size() {
        return meanings.size();
    }

    int width(int code) {
        return widths[code];
    }

    int glyph(int code) {
        return glyphs[code];
    }

    int[] glyphs() {
        return Arrays.copyOf(glyphs, size());
    }

    String meaning(int code) {
        return meanings.get(code);
    }

    /** Whether codes have one byte, as in fonts that are drawn. */
    boolean oneByte() {
        return face instanceof SystemFace;
    }

    int code(int glyph, String meaning) {
        return codes.computeIfAbsent(glyph, g -> new HashMap<>(2)).computeIfAbsent(meaning, m -> add(glyph, m));
    }

    private int add(int glyph, String meaning) {
        int code = meanings.size();
        if (code == glyphs.length) {
            glyphs = Arrays.copyOf(glyphs, 2 * code);
            widths = Arrays.copyOf(widths, 2 * code);
        }
        glyphs[code] = glyph;
        widths[code] = (int) Math.round(face.advance(glyph));
        meanings.add(meaning);
        return code;
    }

    /** The name of the font that has this code: drawn fonts hold 256 each. */
    String key(int code) {
        return oneByte() && code > 255 ? key + "x" + (code >> 8) : key;
    }

    void put(Bytes out, int code) {
        if (!oneByte()) {
            out.escaped(code >> 8 & 255);
        }
        out.escaped(code & 255);
    }
}
