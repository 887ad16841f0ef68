package kintsugi.pdf.file;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The table from character codes back to text. */
final class ToUnicode {
    private ToUnicode() {}

    /** For the codes from {@code from} (a multiple of 256 where codes have one byte) up to {@code to}. */
    static byte[] of(CodeTable table, int from, int to) {
        StringBuilder out = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap "
                + "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def "
                + "/CMapName /Adobe-Identity-UCS def /CMapType 2 def 1 begincodespacerange ");
        out.append(table.oneByte() ? "<00><FF>" : "<0000><FFFF>").append(" endcodespacerange\n");
        for (int i = Math.max(1, from); i < to; i += 100) {
            int end = Math.min(to, i + 100);
            out.append(end - i).append(" beginbfchar\n");
            for (int code = i; code < end; code++) {
                HexFormat hex = HexFormat.of();
                out.append('<').append(table.oneByte() ? hex.toHexDigits((byte) code) : hex.toHexDigits((char) code));
                out.append("><").append(Cos.hex(table.meaning(code))).append(">\n");
            }
            out.append("endbfchar\n");
        }
        out.append("endcmap CMapName currentdict /CMap defineresource pop end end");
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
