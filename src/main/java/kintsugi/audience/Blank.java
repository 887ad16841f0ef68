package kintsugi.audience;

/** How the room's screen is emptied. */
enum Blank {
    /** It is not. */
    NONE,
    /** Dark. */
    BLACK,
    /** Bright. */
    WHITE
}
