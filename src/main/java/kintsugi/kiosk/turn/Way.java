package kintsugi.kiosk.turn;

/** How one leaves a question that is answered in words. */
public enum Way {
    /** Without an answer. */
    SKIP,
    /** With an answer for oneself. */
    KEEP,
    /** With an answer for the room, without a name. */
    SHARE
}
