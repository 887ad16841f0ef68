package kintsugi.display;

/** Something that comes again and again until it is stopped. */
public interface Ticker {
    /** Begins to call, on the event thread. */
    void start(Runnable tick);

    /** Calls no more. */
    void stop();
}
