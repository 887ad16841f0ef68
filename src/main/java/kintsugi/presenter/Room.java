package kintsugi.presenter;

/** What the presenter may do to the room's screen, which follows the workshop by itself. On the event thread. */
public interface Room {
    /** What the room sees now. */
    Sight sight();

    /**
     * Tells when {@link #sight} or {@link #apart} has changed.
     *
     * @return ends the telling
     */
    Runnable watch(Runnable changed);

    /** Holds the scene that is on, or lets it go. */
    void freeze();

    /** Turns the screen dark, or on again. */
    void black();

    /** Turns the screen bright, or on again. */
    void white();

    /** Shows the pause, also from black or white, or ends it. */
    void calm();

    /**
     * Turns a page of the scene that the room sees; a text that is shown large goes back among the others.
     *
     * @param by 1 forward, -1 back
     * @return false where there is no such page; nothing happens then
     */
    boolean turn(int by);

    /** Brings up what was approved since the wall came on. */
    void bring();

    /** Shows this text of the wall that the room sees large, or puts it back among the others. */
    void spotlight(long text);

    /** Puts the room's window before this one or behind it. Nothing happens where it has a display of its own. */
    void forward(boolean on);

    /** Whether it lies before this one, on the only display. */
    boolean forward();

    /**
     * Lets the room's scene fill the only display, or puts it back into its window. Nothing happens where it has a display
     * of its own.
     */
    void whole(boolean on);

    /** Whether it fills the only display: this window is behind it then. */
    boolean whole();

    /** Whether the room's screen is a display of its own, which surely does not show the presenter's window too. */
    boolean apart();
}
