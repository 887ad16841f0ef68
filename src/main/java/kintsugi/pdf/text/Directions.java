package kintsugi.pdf.text;

/** The levels of embedding of a text's characters; odd levels run from right to left. */
final class Directions {
    /** All from left to right. */
    static final Directions LEFT_TO_RIGHT = new Directions((byte) 0, new byte[0]);

    private final byte base;
    private final byte[] levels;

    Directions(byte base, byte[] levels) {
        this.base = base;
        this.levels = levels;
    }

    /** The level of the paragraph itself. */
    byte base() {
        return base;
    }

    byte at(int index) {
        return levels.length == 0 ? 0 : levels[index];
    }
}
