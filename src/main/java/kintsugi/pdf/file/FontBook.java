package kintsugi.pdf.file;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import kintsugi.pdf.font.Face;
import kintsugi.pdf.font.Shaped;
import kintsugi.pdf.font.SystemFace;
import kintsugi.pdf.font.TrueTypeFace;
import kintsugi.pdf.text.Piece;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;

/** All faces used in one document, and its words in their codes. */
final class FontBook {
    private final Map<Face, CodeTable> tables = new LinkedHashMap<>();
    private final Map<Shaped, CodedWord> words = new HashMap<>();

    CodeTable table(Face face) {
        return tables.computeIfAbsent(face, f -> new CodeTable(f, "F" + tables.size()));
    }

    CodedWord coded(Piece piece, CodeTable table, double size) {
        CodedWord known = words.get(piece.glyphs());
        if (known != null) {
            return known;
        }
        CodedWord word = WordCoder.code(piece, table, size);
        if (!word.sized()) {
            words.put(piece.glyphs(), word);
        }
        return word;
    }

    COSDictionary fonts(COSDocument file) {
        COSDictionary fonts = Cos.dict();
        for (CodeTable table : tables.values()) {
            if (table.face() instanceof TrueTypeFace face) {
                Cos.put(fonts, table.key(0), EmbeddedFont.of(file, table, face));
            } else if (table.face() instanceof SystemFace face) {
                DrawnFonts.put(file, table, face, fonts);
            }
        }
        return fonts;
    }
}
