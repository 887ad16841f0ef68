package kintsugi.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock in UTC that stands still until it is put forward. One thread. */
public final class SetClock extends Clock {
    private volatile Instant now;

    /** A clock that shows this. */
    public SetClock(Instant now) {
        this.now = now;
    }

    /** Puts it forward. */
    public void forward(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
