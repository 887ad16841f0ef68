package kintsugi.workshop;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Wrong codes in a row at one seat, from turn to turn: each answers a second later than the last, by 5 seconds at most;
 * none locks.
 */
final class WrongCodes {
    private static final int MOST_SECONDS = 5;
    private static final int WORTH_TELLING = 5;

    private final AtomicInteger inARow = new AtomicInteger();

    Duration another() {
        return Duration.ofSeconds(Math.min(MOST_SECONDS, inARow.incrementAndGet()));
    }

    /** Whether the facilitator should be told now: at every fifth. */
    boolean worthTelling() {
        return inARow.get() % WORTH_TELLING == 0;
    }

    void rightOne() {
        inARow.set(0);
    }
}
