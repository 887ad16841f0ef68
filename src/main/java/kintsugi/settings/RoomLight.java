package kintsugi.settings;

/** The light of the room's screen. */
public enum RoomLight {
    /** Dark, for a dim room. */
    INK,
    /** Bright, for a bright one. */
    PAPER
}
