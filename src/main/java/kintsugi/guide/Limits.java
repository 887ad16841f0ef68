package kintsugi.guide;

/** How much a guide may hold, so that a stray file neither fills the memory nor holds up the program. */
final class Limits {
    /** Bytes of one Markdown file. The longest of ours has some twenty thousand. */
    static final int TEXT_BYTES = 1 << 20;
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
    static final int STRETCH = 12_000;
    /** Asterisks and underscores of such a stretch: each may open emphasis inside emphasis. */
    static final int STRETCH_MARKS = 1_000;

    private Limits() {}

    static int megabytes(int bytes) {
        return bytes >> 20;
    }
}
