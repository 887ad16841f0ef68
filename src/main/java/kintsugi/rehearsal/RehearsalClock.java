package kintsugi.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time of a rehearsal: it begins at six in the evening and moves only when it is told to. One thread. */
final class RehearsalClock extends Clock {
    private static final LocalTime SIX = LocalTime.of(18, 0);

    private Instant now;

    RehearsalClock(LocalDate day) {
        this.now = day.atTime(SIX).toInstant(ZoneOffset.UTC);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
