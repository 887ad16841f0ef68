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

    /**
     * Turns a page of the scene that the room sees.
     *
     * @param by 1 forward, -1 back
     * @return false where there is no such page; nothing happens then
     */
    boolean turn(int by);

    /** Whether the room's screen is a display of its own, which surely does not show the presenter's window too. */
    boolean apart();
}
