package kintsugi.settings;

/** What a key of the presenter can ask for. */
public enum Command {
    /** The next page or scene. */
    NEXT("next"),
    /** The page or scene before. */
    BACK("back"),
    /** The typed number's scene; without a number the next. */
    ENTER("jump"),
    /** Dark, or on again. */
    BLACK("black"),
    /** Bright, or on again. */
    WHITE("white"),
    /** Hold the room's scene and look ahead, or let it go. */
    FREEZE("freeze"),
    /** The room pauses, or goes on. */
    CALM("calm"),
    /** The first scene. */
    FIRST("ends"),
    /** The last scene. */
    LAST("ends"),
    /** All scenes. */
    GRID("grid"),
    /** What people shared. */
    MODERATION("shared"),
    /** The plans that were handed over for printing. */
    TRAY("tray"),
    /** When the evening ends, and what goes for that. */
    REST("rest"),
    /** Five minutes more for the scene that is on. */
    FIVE_MORE("more"),
    /** Leave out what the advice about the pace names, or bring it back. */
    SKIP("skip"),
    /** Empty the boxes of the wall or chart that is on. */
    GATHER("gather"),
    /** Bring up what was approved since the wall came on. */
    BRING("bring"),
    /** The prompt that is on goes from hand to hand, or comes in turns again. */
    ROUND("round"),
    /** The room's window before the presenter's, or behind it again. */
    FORWARD("forward"),
    /** The room on the whole of the only display, or in its window again. */
    WHOLE("whole"),
    /** The room reads the guide as it was reworded in its files. */
    REWORD("reword"),
    /** The facilitator's own note. */
    NOTE("note"),
    /** All keys. */
    KEYS("all"),
    /** Leave what lies on top; where nothing does, ask whether to end. */
    LEAVE("leave"),
    /** Nothing, on purpose: a clicker sends it. */
    NOTHING("f5");

    private final String key;

    Command(String key) {
        this.key = key;
    }

    /** The last part of the key of its words, {@code presenter.keys.…}. */
    public String key() {
        return key;
    }
}
