package kintsugi.pdf.file;

import kintsugi.pdf.font.Bytes;

/** A piece of text as the inside of a TJ array: made once per word. */
final class CodedWord {
    private final byte[] codes;
    private final float drift;
    private final boolean alone;
    private final boolean sized;

    /**
     * @param drift how far the pen ends from where the shaper put it
     * @param alone whether it says its text as a whole
     * @param sized whether its bytes hold for one size of type only
     */
    CodedWord(byte[] codes, float drift, boolean alone, boolean sized) {
        this.codes = codes;
        this.drift = drift;
        this.alone = alone;
        this.sized = sized;
    }

    void put(Bytes out) {
        out.put(codes);
    }

    float drift() {
        return drift;
    }

    boolean alone() {
        return alone;
    }

    boolean sized() {
        return sized;
    }
}
