package kintsugi.pdf.font;

import java.util.Map;

/** Tables put together as a TrueType file. */
final class FontFile {
    private FontFile() {}

    /** The tables must come in the order of their names. */
    static byte[] of(Map<String, byte[]> tables) {
        int n = tables.size();
        int power = Integer.highestOneBit(n);
        Bytes out = new Bytes(8192);
        out.u32(0x10000).u16(n);
        out.u16(16 * power).u16(Integer.numberOfTrailingZeros(power)).u16(16 * (n - power));
        int at = 12 + 16 * n;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            out.latin1(table.getKey()).u32(sum(bytes)).u32(at).u32(bytes.length);
            at += (bytes.length + 3) & ~3;
        }
        tables.values().forEach(bytes -> out.put(bytes).align());
        return out.array();
    }

    private static int sum(byte[] bytes) {
        int sum = 0;
        for (int i = 0; i < bytes.length; i++) {
            sum += (bytes[i] & 255) << (24 - 8 * (i & 3));
        }
        return sum;
    }
}
