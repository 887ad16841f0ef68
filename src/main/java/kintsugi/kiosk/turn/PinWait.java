package kintsugi.kiosk.turn;

import java.time.Duration;

/**
 * How long a PIN can't be tried after wrong ones: after two free tries 2 seconds, twice as long after each further one,
 * a minute at most. Counted down by the kiosk's own ticks, so that setting the computer's clock neither shortens nor
 * stretches it; after a restart it begins anew.
 */
final class PinWait {
    private static final int LONGEST = 60;
    private static final int FREE_TRIES = 2;

    private int wrong;
    private Duration left;

    /** As many wrong tries as there were before. */
    PinWait(int wrongBefore) {
        wrong = Math.max(0, wrongBefore);
        left = whole();
    }

    int wrong() {
        return wrong;
    }

    /** One more, and a whole wait. */
    void another() {
        wrong++;
        left = whole();
    }

    void rightOne() {
        wrong = 0;
        left = Duration.ZERO;
    }

    void pass(Duration time) {
        left = left.compareTo(time) > 0 ? left.minus(time) : Duration.ZERO;
    }

    /** Seconds left, begun ones included. */
    int seconds() {
        return (int) left.plusMillis(999).toSeconds();
    }

    private Duration whole() {
        int further = wrong - FREE_TRIES;
        return Duration.ofSeconds(further <= 0 ? 0 : Math.min(LONGEST, 1L << Math.min(further, 6)));
    }
}
