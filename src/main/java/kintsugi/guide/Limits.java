package kintsugi.guide;

/** How much a guide may hold, so that a stray file neither fills the memory nor holds up the program. */
final class Limits {
    /** Bytes of one Markdown file. The longest of ours has some fifteen thousand. */
    static final int TEXT_BYTES = 512 << 10;
    /** Bytes of one picture. */
    static final int PICTURE_BYTES = 20 << 20;
    /** Bytes of a whole guide. */
    static final int GUIDE_BYTES = 200 << 20;
    /** Files of a whole guide. */
    static final int FILES = 1000;
    /** Folders inside folders. */
    static final int FOLDER_DEPTH = 4;
    /** Blocks inside blocks, such as a list in a quotation. */
    static final int NESTING = 24;
    /** Characters of one paragraph or list without a blank line in it. */
    static final int STRETCH = 6_000;
    /** Characters of such a stretch that may open something; the parser searches far for the end of each. */
    static final int STRETCH_MARKS = 600;

    private Limits() {}

    static int kilobytes(int bytes) {
        return bytes >> 10;
    }

    static int megabytes(int bytes) {
        return bytes >> 20;
    }
}
