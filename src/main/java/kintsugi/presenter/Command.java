package kintsugi.presenter;

/** What a key in the room pane can ask for. */
public enum Command {
    /** The next page or scene. */
    NEXT,
    /** The page or scene before. */
    BACK,
    /** The typed number's scene; without a number the next. */
    ENTER,
    /** Dark, or on again. */
    BLACK,
    /** Bright, or on again. */
    WHITE,
    /** Hold the room's scene and look ahead, or let it go. */
    FREEZE,
    /** The room pauses, or goes on. */
    CALM,
    /** The first scene. */
    FIRST,
    /** The last scene. */
    LAST,
    /** All scenes. */
    GRID,
    /** What people shared. */
    MODERATION,
    /** The plans that were handed over for printing. */
    TRAY,
    /** When the evening ends, and what goes for that. */
    REST,
    /** Five minutes more for the scene that is on. */
    FIVE_MORE,
    /** Empty the boxes of the wall or chart that is on. */
    GATHER,
    /** Bring up what was approved since the wall came on. */
    BRING,
    /** The prompt that is on goes from hand to hand, or comes in turns again. */
    ROUND,
    /** The room's window before the presenter's, or behind it again. */
    FORWARD,
    /** The room on the whole of the only display, or in its window again. */
    WHOLE,
    /** The room reads the guide as it was reworded in its files. */
    REWORD,
    /** The facilitator's own note. */
    NOTE,
    /** All keys. */
    KEYS,
    /** Leave what lies on top; where nothing does, ask whether to end. */
    LEAVE,
    /** Nothing, on purpose: a clicker sends it. */
    NOTHING
}
