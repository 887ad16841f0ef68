package kintsugi.workshop;

/** Whether a workshop runs. */
public enum Phase {
    /** An evening is on. */
    LIVE,
    /** Stopped for tonight; goes on another evening. */
    STOPPED
}
