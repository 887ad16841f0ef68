package kintsugi.pdf.file;

import java.nio.charset.Charset;
import java.util.Arrays;
import kintsugi.pdf.font.Subset;
import kintsugi.pdf.font.TrueTypeFace;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.jspecify.annotations.Nullable;

/** A simple font with all of Windows-1252, for what somebody types into a text field later. One per writer. */
public final class FieldFont {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final TrueTypeFace face;
    private final int[] chars = new int[225];
    private final int[] glyphs = new int[225];
    private final int[] widths = new int[224];
    private final int count;
    private byte @Nullable [] program;

    /** The font for fields in this face. */
    public FieldFont(TrueTypeFace face) {
        this.face = face;
        int n = 1;
        for (int code = 32; code < 256; code++) {
            int c = new String(new byte[] {(byte) code}, WINDOWS).charAt(0);
            int glyph = c == 0xFFFD || c == 0xA0 || c == 0xAD || c == 0x7F ? 0 : face.glyph(c);
            if (glyph != 0) {
                chars[n] = c;
                glyphs[n++] = glyph;
            }
            widths[code - 32] = (int) Math.round(face.advance(glyph));
        }
        count = n;
    }

    /** The deflated program is the same for all documents, so it is made once. */
    private synchronized byte[] program() {
        if (program == null) {
            program = Cos.deflate(Subset.withCharacters(face, Arrays.copyOf(glyphs, count), chars));
        }
        return program;
    }

    COSDictionary object(COSDocument file) {
        String name = "FIELDS+" + face.name();
        COSArray array = Cos.array();
        for (int width : widths) {
            array.add(COSInteger.get(width));
        }
        COSDictionary descriptor = EmbeddedFont.descriptor(face, name, 32);
        Cos.put(descriptor, "FontFile2", Cos.plain(file, program(), "Filter", "FlateDecode"));
        return Cos.object(
                "Type",
                "Font",
                "Subtype",
                "TrueType",
                "BaseFont",
                name,
                "Encoding",
                "WinAnsiEncoding",
                "FirstChar",
                32,
                "LastChar",
                255,
                "Widths",
                array,
                "FontDescriptor",
                descriptor);
    }
}
