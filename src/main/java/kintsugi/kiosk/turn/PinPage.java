package kintsugi.kiosk.turn;

/**
 * The facilitator's digits are asked for.
 *
 * @param typed how many digits stand there, 0 to 6
 * @param pause seconds until the next try; 0 when one may try
 * @param wrong whether the last try was wrong
 */
public record PinPage(int typed, int pause, boolean wrong) implements Page {
    /** The digits are typed anew. */
    @Override
    public Page afterAbsence() {
        return new PinPage(0, pause, wrong);
    }
}
