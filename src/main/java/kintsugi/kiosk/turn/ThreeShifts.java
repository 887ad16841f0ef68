package kintsugi.kiosk.turn;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Notices Shift pressed three times within one and a half seconds without another key between (promise 6). */
final class ThreeShifts {
    private static final Duration WITHIN = Duration.ofMillis(1500);

    private final Deque<Instant> presses = new ArrayDeque<>();

    /** Shift went down, alone. */
    boolean shift(Instant now) {
        presses.addLast(now);
        while (presses.size() > 3 || presses.getFirst().plus(WITHIN).isBefore(now)) {
            presses.removeFirst();
        }
        boolean three = presses.size() == 3;
        if (three) {
            presses.clear();
        }
        return three;
    }

    /** Another key went down. */
    void other() {
        presses.clear();
    }
}
