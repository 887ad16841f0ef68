package kintsugi.presenter;

/** What fills the presenter's window. */
public enum Pane {
    /** The scene that is on, the next, notes and time. */
    SCENES,
    /** What people shared. */
    MODERATION,
    /** The plans that were handed over for printing. */
    TRAY,
    /** When the evening ends, and what goes for that. */
    REST,
    /** All scenes, to choose one. */
    GRID,
    /** The facilitator's own note. */
    NOTE,
    /** All keys. */
    KEYS
}
