package kintsugi.kiosk.turn;

/** How far a plan is on its way to a stick. */
public enum StickStep {
    /** Nobody asked for it. */
    NONE,
    /** A stick is waited for. */
    WAITING,
    /** One was plugged in just now. */
    FOUND,
    /** It is being written. */
    WRITING,
    /** It is there, and the stick can be pulled. */
    WRITTEN,
    /** It could not be written. */
    FAILED
}
