package kintsugi.kiosk.turn;

/** What may be said about the words on this page. */
public enum Saving {
    /** Nothing was typed here yet. */
    NOTHING,
    /** Something was typed that is not on the disk yet. */
    UNDER_WAY,
    /** All that was typed is on the disk. */
    SAVED,
    /** The last try failed. */
    FAILED
}
