package kintsugi.workshop.fit;

/** Where plans can be printed. */
public enum Printer {
    /** In the room, during the evening. */
    IN_ROOM,
    /** Elsewhere, so that plans go onto sticks or are copied by hand. */
    LATER,
    /** Nowhere. */
    NONE
}
