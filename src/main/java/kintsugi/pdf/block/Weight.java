package kintsugi.pdf.block;

/** The cut of words. */
public enum Weight {
    REGULAR,
    /** Semibold. */
    STRONG,
    ITALIC
}
