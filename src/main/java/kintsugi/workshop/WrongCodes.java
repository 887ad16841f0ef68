package kintsugi.workshop;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Wrong codes in a row at one seat: each answers a second later than the last, by 5 seconds at most; none locks. */
final class WrongCodes {
    private static final int MOST_SECONDS = 5;

    private final AtomicInteger inARow = new AtomicInteger();

    Duration another() {
        return Duration.ofSeconds(Math.min(MOST_SECONDS, inARow.incrementAndGet()));
    }

    void rightOne() {
        inARow.set(0);
    }
}
