package kintsugi.pdf.write;

/** How a slab holds on to the next one. */
enum Glue {
    /** A page may end here. */
    NONE,
    /** Kept together where all fits on one page. */
    KEEP,
    /** Never parted, as a heading from its first lines. */
    HOLD
}
