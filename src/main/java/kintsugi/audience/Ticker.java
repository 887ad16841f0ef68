package kintsugi.audience;

/** Beats once a second while it is needed; handed in, so that tests beat it themselves. */
public interface Ticker {
    /** Runs this once a second on the event thread until the answer is run. */
    Runnable everySecond(Runnable beat);
}
