package kintsugi.kiosk.turn;

import java.time.Duration;
import java.time.Instant;

/** The facilitator's way out: six digits. Each wrong try makes the next one wait twice as long, a minute at most. */
public final class PinModel {
    /** How many digits a PIN has. */
    public static final int LENGTH = 6;

    private static final int LONGEST_WAIT = 60;
    private static final int FREE_TRIES = 2;

    private final Chair chair;
    private final PinCheck check;
    private final Runnable leave;
    private final StringBuilder digits = new StringBuilder();
    private int wrong;
    private Instant next = Instant.EPOCH;

    PinModel(Chair chair, PinCheck check, Runnable leave) {
        this.chair = chair;
        this.check = check;
        this.leave = leave;
    }

    /** From the cover to the digits. */
    public void ask() {
        if (chair.page() instanceof Page.Cover) {
            clear();
            chair.turnTo(new PinPage(0, secondsToWait(), false));
        }
    }

    /** One digit more, from 0 to 9; also while one has to wait, so that nothing typed is lost. */
    public void digit(int digit) {
        if (chair.page() instanceof PinPage page && digits.length() < LENGTH) {
            digits.append((char) ('0' + digit));
            chair.update(new PinPage(digits.length(), page.pause(), page.wrong() && page.pause() > 0));
        }
    }

    /** A digit less. */
    public void erase() {
        if (chair.page() instanceof PinPage page && digits.length() > 0) {
            digits.setLength(digits.length() - 1);
            chair.update(new PinPage(digits.length(), page.pause(), false));
        }
    }

    /** Tries the digits, once all are there. */
    public void enter() {
        if (!(chair.page() instanceof PinPage page)) {
            return;
        }
        if (page.pause() == 0 && digits.length() == LENGTH) {
            boolean right = check.opens(digits.toString());
            clear();
            if (right) {
                wrong = 0;
                chair.leave();
                leave.run();
            } else {
                wrong++;
                next = chair.now().plus(Duration.ofSeconds(pause()));
                chair.update(new PinPage(0, secondsToWait(), true));
                chair.refused();
            }
        } else {
            chair.refused();
        }
    }

    private int pause() {
        return wrong <= FREE_TRIES ? 0 : (int) Math.min(LONGEST_WAIT, 1L << Math.min(wrong - FREE_TRIES, 10));
    }

    void tick() {
        if (chair.page() instanceof PinPage page && page.pause() != secondsToWait()) {
            chair.update(new PinPage(page.typed(), secondsToWait(), page.wrong()));
        }
    }

    void clear() {
        for (int i = 0; i < digits.length(); i++) {
            digits.setCharAt(i, '0');
        }
        digits.setLength(0);
    }

    private int secondsToWait() {
        long millis = Duration.between(chair.now(), next).toMillis();
        return (int) Math.max(0, Math.min(LONGEST_WAIT, (millis + 999) / 1000));
    }
}
