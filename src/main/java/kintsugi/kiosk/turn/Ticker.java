package kintsugi.kiosk.turn;

import java.time.Duration;

/** Calls regularly, on the event thread, until it is stopped. */
public interface Ticker {
    /**
     * Starts calling.
     *
     * @return stops it when run
     */
    Runnable every(Duration gap, Runnable call);
}
