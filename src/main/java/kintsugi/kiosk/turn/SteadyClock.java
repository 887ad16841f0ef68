package kintsugi.kiosk.turn;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The kiosk's own time, for waiting only: it goes on while the computer's clock is put back, and takes no leap with it.
 * It must be looked at often, as every tick does. Event thread only.
 */
final class SteadyClock extends Clock {
    /** No look counts for more; a slow moment is shorter, sleep and a clock that was put forward are longer. */
    private static final Duration LONGEST = Duration.ofSeconds(2);
    /** No machine is as slow as this. */
    private static final Duration LEAP = Duration.ofSeconds(10);

    private final Clock clock;
    private Instant shown;
    private Instant now;
    private boolean leapt;

    SteadyClock(Clock clock) {
        this.clock = clock;
        shown = clock.instant();
        now = shown;
    }

    @Override
    public Instant instant() {
        Instant shows = clock.instant();
        Duration since = Duration.between(shown, shows);
        shown = shows;
        leapt |= since.compareTo(LEAP) > 0;
        if (!since.isNegative()) {
            now = now.plus(since.compareTo(LONGEST) > 0 ? LONGEST : since);
        }
        return now;
    }

    /** Whether, since this was asked last, the machine slept or its clock was put forward; nobody can tell which. */
    boolean leapt() {
        instant();
        boolean was = leapt;
        leapt = false;
        return was;
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SteadyClock(clock.withZone(zone));
    }
}
