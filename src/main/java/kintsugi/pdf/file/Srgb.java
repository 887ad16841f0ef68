package kintsugi.pdf.file;

import kintsugi.pdf.font.Bytes;

/** The smallest honest sRGB profile (ICC version 4, parametric curve): 480 bytes where the JDK's has 6876. */
final class Srgb {
    private static final int[][] XYZ = {
        {0xF6D6, 0x10000, 0xD32D}, {0x6FA2, 0x38F5, 0x390}, {0x6299, 0xB785, 0x18DA}, {0x24A0, 0xF84, 0xB6CF}
    };
    /** IEC 61966-2-1: gamma, and the straight part near black. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private static final double[] TO_D50 = {1.04788, .02292, -.05022, .02959, .99048, -.01708, -.00925, .01508, .75168};
    private static final String[] TAGS = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "chad"
    };
    private static final int[] OFFSETS = {252, 288, 324, 344, 364, 384, 404, 404, 404, 436};
    private static final int[] LENGTHS = {34, 34, 20, 20, 20, 20, 32, 32, 32, 44};

    private Srgb() {}

    static byte[] profile() {
        Bytes out = new Bytes(512);
        header(out);
        out.u32(TAGS.length);
        for (int i = 0; i < TAGS.length; i++) {
            out.latin1(TAGS[i]).u32(OFFSETS[i]).u32(LENGTHS[i]);
        }
        word(out, "sRGB");
        word(out, "CC0 ");
        for (int[] point : XYZ) {
            out.latin1("XYZ ").u32(0).u32(point[0]).u32(point[1]).u32(point[2]);
        }
        out.latin1("para").u32(0).u16(3).u16(0);
        for (double value : CURVE) {
            out.u32((int) Math.round(value * 65536));
        }
        out.latin1("sf32").u32(0);
        for (double value : TO_D50) {
            out.u32((int) Math.round(value * 65536));
        }
        return out.array();
    }

    private static void header(Bytes out) {
        out.u32(480).u32(0).u32(0x04200000).latin1("mntrRGB XYZ ");
        out.u16(2024).u16(1).u16(1).u16(0).u16(0).u16(0).latin1("acsp");
        for (int i = 0; i < 7; i++) {
            out.u32(0);
        }
        out.u32(0xF6D6).u32(0x10000).u32(0xD32D);
        while (out.size() < 128) {
            out.put(0);
        }
    }

    private static void word(Bytes out, String word) {
        out.latin1("mluc").u32(0).u32(1).u32(12).latin1("enUS").u32(6).u32(28);
        out.u16(word.charAt(0)).u16(word.charAt(1)).u16(word.charAt(2)).u16(0);
    }
}
