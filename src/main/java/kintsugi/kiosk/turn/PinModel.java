package kintsugi.kiosk.turn;

/** The facilitator's way out: six digits. Each wrong try makes the next one wait twice as long, a minute at most. */
public final class PinModel {
    /** How many digits a PIN has. */
    public static final int LENGTH = 6;

    private final Chair chair;
    private final PinCheck check;
    private final Runnable leave;
    private final StringBuilder digits = new StringBuilder();
    private final PinWait wait;

    PinModel(Chair chair, PinCheck check, Runnable leave) {
        this.chair = chair;
        this.check = check;
        this.wait = new PinWait(check.wrongBefore());
        this.leave = leave;
    }

    /** From the cover to the digits. */
    public void ask() {
        if (chair.page() instanceof Page.Cover) {
            clear();
            chair.turnTo(new PinPage(0, wait.seconds(), false));
        }
    }

    /** One digit more, from 0 to 9; also while one has to wait, so that nothing typed is lost. */
    public void digit(int digit) {
        forgetWhatDoesNotShow();
        if (chair.page() instanceof PinPage page && digits.length() < LENGTH) {
            digits.append((char) ('0' + digit));
            chair.update(new PinPage(digits.length(), page.pause(), page.wrong() && page.pause() > 0));
        }
    }

    /** A digit less. */
    public void erase() {
        forgetWhatDoesNotShow();
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
        forgetWhatDoesNotShow();
        if (page.pause() == 0 && digits.length() == LENGTH) {
            boolean right = check.opens(digits.toString());
            clear();
            if (right) {
                wait.rightOne();
                check.wrongByNow(wait.wrong());
                chair.leave();
                leave.run();
            } else {
                wait.another();
                check.wrongByNow(wait.wrong());
                chair.update(new PinPage(0, wait.seconds(), true));
                chair.refused();
            }
        } else {
            chair.refused();
        }
    }

    /** After an absence no digit stands there. */
    private void forgetWhatDoesNotShow() {
        if (chair.page() instanceof PinPage page && page.typed() == 0) {
            clear();
        }
    }

    void tick() {
        wait.pass(KioskModel.TICK);
        if (chair.page() instanceof PinPage page && page.pause() != wait.seconds()) {
            chair.update(new PinPage(page.typed(), wait.seconds(), page.wrong()));
        }
    }

    void clear() {
        for (int i = 0; i < digits.length(); i++) {
            digits.setCharAt(i, '0');
        }
        digits.setLength(0);
    }
}
