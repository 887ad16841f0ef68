package kintsugi.pdf.file;

import java.util.Arrays;
import java.util.zip.CRC32;
import kintsugi.pdf.font.Subset;
import kintsugi.pdf.font.TrueTypeFace;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;

/** A TrueType face in the file: a subset with the codes as glyph numbers. */
final class EmbeddedFont {
    private EmbeddedFont() {}

    static COSDictionary of(COSDocument file, CodeTable table, TrueTypeFace face) {
        byte[] program = Subset.of(face, table.glyphs());
        String name = prefix(program) + face.name();
        COSArray widths = Cos.array();
        for (int i = 0; i < table.size(); i++) {
            widths.add(COSInteger.get(table.width(i)));
        }
        COSDictionary descriptor = descriptor(face, name, 4);
        Cos.put(descriptor, "FontFile2", Cos.packed(file, program, "Length1", program.length));
        COSDictionary inner = Cos.object(
                "Type",
                "Font",
                "Subtype",
                "CIDFontType2",
                "BaseFont",
                name,
                "CIDSystemInfo",
                Cos.dict("Registry", Cos.text("Adobe"), "Ordering", Cos.text("Identity"), "Supplement", 0),
                "FontDescriptor",
                descriptor,
                "W",
                Cos.array(0, widths),
                "CIDToGIDMap",
                "Identity");
        return Cos.object(
                "Type",
                "Font",
                "Subtype",
                "Type0",
                "BaseFont",
                name,
                "Encoding",
                "Identity-H",
                "DescendantFonts",
                Cos.array(inner),
                "ToUnicode",
                Cos.packed(file, ToUnicode.of(table, 0, table.size())));
    }

    static COSDictionary descriptor(TrueTypeFace face, String name, int flags) {
        TrueTypeFace.FontShape shape = face.fontShape();
        boolean italic = face.name().endsWith("Italic");
        return Cos.object(
                "Type",
                "FontDescriptor",
                "FontName",
                name,
                "Flags",
                italic ? flags | 64 : flags,
                "FontBBox",
                Cos.numbers(shape.left(), shape.bottom(), shape.right(), shape.top()),
                "ItalicAngle",
                italic ? -12 : 0,
                "Ascent",
                shape.ascent(),
                "Descent",
                shape.descent(),
                "CapHeight",
                shape.capHeight(),
                "StemV",
                face.name().contains("Bold") ? 120 : 80);
    }

    /** Six letters that differ with the subset, as the standard asks. */
    private static String prefix(byte[] program) {
        CRC32 sum = new CRC32();
        sum.update(program);
        char[] letters = new char[7];
        Arrays.fill(letters, '+');
        long rest = sum.getValue();
        for (int i = 0; i < 6; i++) {
            letters[i] = (char) ('A' + rest % 26);
            rest /= 26;
        }
        return new String(letters);
    }
}
