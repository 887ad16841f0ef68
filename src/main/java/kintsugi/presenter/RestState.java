package kintsugi.presenter;

import java.time.Duration;
import java.time.ZonedDateTime;
import kintsugi.workshop.fit.Rest;

/**
 * The rest of the evening as it would be.
 *
 * @param early whether it would go straight to plans, help lines and goodbye
 * @param ends when it is to end
 * @param in how long that is from now
 * @param planned when it ends as long as nothing is changed
 * @param typed digits of another time, so far
 * @param rest what would stay and what would go
 */
record RestState(boolean early, ZonedDateTime ends, Duration in, ZonedDateTime planned, String typed, Rest rest) {
    /** When it would really end: later than wished, where not even help lines and goodbye fit. */
    ZonedDateTime really() {
        return ends.plus(rest.late());
    }

    @Override
    public String toString() {
        return "RestState";
    }
}
