package kintsugi.home;

/** How far some long work is, and whether it should go on. Any thread. */
public interface Progress {
    /**
     * So much is done.
     *
     * @param share 0 to 1
     */
    void at(double share);

    /** Whether the facilitator wants it no more: stop at the next place where that leaves nothing half done. */
    boolean cancelled();
}
