package kintsugi.presenter;

/** What the facilitator does with the text that is looked at. */
enum Doing {
    /** Reading it, and judging. */
    READING,
    /** Choosing words of it to be blacked out. */
    BLACKING_OUT,
    /** Saying it in other words. */
    RETELLING
}
