package kintsugi.pdf.file;

import kintsugi.pdf.font.SystemFace;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** A face of the system in the file: Type 3 fonts of 256 outlines each. */
final class DrawnFonts {
    private DrawnFonts() {}

    static void put(COSDocument file, CodeTable table, SystemFace face, COSDictionary fonts) {
        for (int from = 0; from < table.size(); from += 256) {
            Cos.put(fonts, table.key(from), font(file, table, face, from, Math.min(table.size(), from + 256)));
        }
    }

    private static COSDictionary font(COSDocument file, CodeTable table, SystemFace face, int from, int to) {
        COSDictionary procedures = Cos.dict();
        COSArray names = Cos.array(0);
        COSArray widths = Cos.array();
        for (int i = from; i < to; i++) {
            COSName name = COSName.getPDFName("g" + i);
            names.add(name);
            widths.add(COSInteger.get(table.width(i)));
            procedures.setItem(name, Cos.packed(file, face.procedure(table.glyph(i))));
        }
        COSArray matrix = Cos.array();
        COSFloat thousandth = new COSFloat(.001f);
        for (int i = 0; i < 6; i++) {
            matrix.add(i == 0 || i == 3 ? thousandth : COSInteger.ZERO);
        }
        return Cos.object(
                "Type",
                "Font",
                "Subtype",
                "Type3",
                "FontBBox",
                Cos.numbers(0, 0, 0, 0),
                "FontMatrix",
                matrix,
                "CharProcs",
                procedures,
                "Encoding",
                Cos.dict("Type", "Encoding", "Differences", names),
                "FirstChar",
                0,
                "LastChar",
                to - from - 1,
                "Widths",
                widths,
                "Resources",
                Cos.dict(),
                "ToUnicode",
                Cos.packed(file, ToUnicode.of(table, from, to)));
    }
}
