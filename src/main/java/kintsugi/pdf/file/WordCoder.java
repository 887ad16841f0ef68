package kintsugi.pdf.file;

import kintsugi.pdf.font.Bytes;
import kintsugi.pdf.font.Face;
import kintsugi.pdf.font.Letters;
import kintsugi.pdf.font.Shaped;
import kintsugi.pdf.text.Piece;

/** Writes the glyphs of one piece as codes and moves. */
final class WordCoder {
    private final Piece piece;
    private final CodeTable table;
    private final double size;
    private final Bytes out = new Bytes(32);
    private String key;
    private float pen;
    private float rise;
    private boolean sized;

    private WordCoder(Piece piece, CodeTable table, double size) {
        this.piece = piece;
        this.table = table;
        this.size = size;
        key = table.key(0);
    }

    static CodedWord code(Piece piece, CodeTable table, double size) {
        return new WordCoder(piece, table, size).word();
    }

    private CodedWord word() {
        Shaped glyphs = piece.glyphs();
        Meanings meanings = new Meanings(piece);
        for (int i = 0; i < glyphs.count(); i++) {
            String meaning = meanings.of(i);
            int first =
                    piece.rightToLeft() && !meaning.isEmpty() ? meaning.offsetByCodePoints(meaning.length(), -1) : 0;
            int code = table.code(glyphs.glyph(i), meaning.substring(first));
            raise(glyphs.y(i));
            font(table.key(code));
            move(glyphs.x(i));
            show(code);
            while (first > 0) { // a right-to-left ligature: an empty glyph per further letter, or readers swap them
                int end = first;
                first = meaning.offsetByCodePoints(first, -1);
                show(table.code(Face.NOTHING, meaning.substring(first, end)));
            }
        }
        raise(0);
        font(table.key(0));
        return new CodedWord(out.array(), pen - glyphs.width(), saysItsText(piece), sized);
    }

    private void show(int code) {
        font(table.key(code));
        table.put(out, code);
        pen += table.width(code);
    }

    private void raise(float y) {
        float wanted = Math.abs(y) > 2 ? y : 0;
        if (Math.abs(wanted - rise) > 2 || (wanted == 0 && rise != 0)) {
            rise = wanted;
            sized = true;
            out.latin1(")]TJ ").num(rise * size / 1000).latin1("Ts [(");
        }
    }

    private void font(String wanted) {
        if (!wanted.equals(key)) {
            key = wanted;
            sized = true;
            out.latin1(")]TJ /").latin1(key).put(' ').num(size).latin1("Tf [(");
        }
    }

    private void move(float x) {
        int thousandths = Math.round(pen - x);
        if (Math.abs(thousandths) > 2) {
            out.put(')').latin1(Integer.toString(thousandths)).put('(');
            pen -= thousandths;
        }
    }

    /** Left-to-right words whose glyphs don't stand for characters one by one say their text as a whole. */
    static boolean saysItsText(Piece piece) {
        if (piece.rightToLeft() || piece.standIn()) {
            return false;
        }
        Shaped glyphs = piece.glyphs();
        for (int i = 1; i < glyphs.count(); i++) {
            if (glyphs.charOf(i) <= glyphs.charOf(i - 1)) {
                return true;
            }
        }
        return piece.text().codePoints().anyMatch(Letters::mark);
    }
}
