package kintsugi.pdf.text;

import java.util.HashMap;
import java.util.Map;
import kintsugi.pdf.font.Face;
import kintsugi.pdf.font.Faces;
import kintsugi.pdf.font.Shaped;

/** Shapes words, each once per document. */
final class PieceMaker {
    private final Faces faces;
    private final Map<Word, Shaped> words = new HashMap<>();

    private record Word(Face face, String text, boolean rightToLeft) {}

    PieceMaker(Faces faces) {
        this.faces = faces;
    }

    Piece make(Chosen chosen, String text, byte level, boolean space, boolean breakAfter) {
        Face face = chosen.face();
        if (face != null) {
            Shaped glyphs = words.computeIfAbsent(
                    new Word(face, text, (level & 1) != 0), w -> w.face.shape(w.text, w.rightToLeft));
            if (!glyphs.lacking()) {
                return new Piece(face, text, glyphs, chosen.cut(), chosen.rgb(), level, space, breakAfter, false);
            }
        }
        Face boxes = faces.wide(chosen.cut());
        int box = boxes.glyph(Faces.BOX);
        Shaped glyphs = Shaped.standIns(text, box, boxes.advance(box));
        return new Piece(boxes, text, glyphs, chosen.cut(), chosen.rgb(), level, space, breakAfter, true);
    }

    /** The same piece cut shorter: from one char to another, with a break after it. */
    Piece part(Piece piece, int from, int to) {
        Chosen chosen = new Chosen(piece.standIn() ? null : piece.face(), piece.cut(), piece.rgb());
        return make(chosen, piece.text().substring(from, to), piece.level(), piece.space(), true);
    }
}
