package kintsugi.pdf.file;

import kintsugi.pdf.font.Shaped;
import kintsugi.pdf.text.Piece;

/** What each glyph of a piece means: the characters from its own up to those of the next glyph in reading order. */
final class Meanings {
    private static final String SEEN = "()[]{}<>\u00AB\u00BB\u2039\u203A";
    private static final String MIRRORED = ")(][}{><\u00BB\u00AB\u203A\u2039";

    private final Piece piece;

    Meanings(Piece piece) {
        this.piece = piece;
    }

    String of(int glyph) {
        Shaped glyphs = piece.glyphs();
        String text = piece.text();
        int start = glyphs.charOf(glyph);
        int end = text.length();
        int same = 0;
        int before = 0;
        for (int i = 0; i < glyphs.count(); i++) {
            int at = glyphs.charOf(i);
            if (at > start) {
                end = Math.min(end, at);
            } else if (at == start) {
                same++;
                before += i < glyph ? 1 : 0;
            }
        }
        if (piece.standIn() || same == 1) {
            return piece.rightToLeft() ? mirrored(text.substring(start, end)) : text.substring(start, end);
        }
        return dealt(text, start, end, same, piece.rightToLeft() ? same - 1 - before : before);
    }

    /** The k-th share of a cluster's characters, which are dealt out to its glyphs. */
    private static String dealt(String text, int start, int end, int glyphs, int share) {
        int points = text.codePointCount(start, end);
        int k = Math.min(share, points - 1);
        int to = k == glyphs - 1 ? end : text.offsetByCodePoints(start, k + 1);
        return text.substring(text.offsetByCodePoints(start, k), to);
    }

    /** Readers expect a bracket to be what is seen. */
    private static String mirrored(String meaning) {
        int at = meaning.length() == 1 ? SEEN.indexOf(meaning.charAt(0)) : -1;
        return at < 0 ? meaning : MIRRORED.substring(at, at + 1);
    }
}
