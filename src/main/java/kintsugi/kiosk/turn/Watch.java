package kintsugi.kiosk.turn;

import java.time.Duration;
import java.time.Instant;

/**
 * Covers the kiosk when nobody touches it, counts down, and signs out (promise 5). Where the computer's clock is set
 * meanwhile nothing changes, except that a leap forward covers and counts down, since the machine may have slept.
 */
final class Watch {
    static final int COUNTDOWN = 30;

    private final Chair chair;
    private final Duration idle;
    private Instant touched;

    Watch(Chair chair, Duration idle) {
        this.chair = chair;
        this.idle = idle;
        this.touched = chair.now();
    }

    /** Somebody is there. While it counts down, only a button says so. */
    void touched() {
        if (chair.state().countdown() == 0) {
            touched = chair.now();
        }
    }

    /** How long nobody has touched anything. */
    Duration quiet() {
        return Duration.between(touched, chair.now());
    }

    /** Goes on where it was, with one's words folded away. */
    void stillHere() {
        if (chair.state().countdown() > 0) {
            touched = chair.now();
            Page folded = chair.page().afterAbsence();
            chair.become(chair.state().counting(0).helping(false).at(folded));
        }
    }

    void tick() {
        boolean leapt = chair.leapt();
        KioskState state = chair.state();
        if (state.page() instanceof Page.Cover && !state.help()) {
            touched = chair.now();
            return;
        }
        if (leapt && state.countdown() == 0) {
            touched = chair.now().minus(idle);
        }
        long left = idle.plusSeconds(COUNTDOWN).minus(quiet()).toMillis();
        if (left <= 0) {
            chair.leave();
        } else if (left <= COUNTDOWN * 1000L) {
            if (state.countdown() == 0) {
                chair.autosave().flush();
            }
            chair.become(chair.state().counting((int) ((left + 999) / 1000)));
        }
    }
}
