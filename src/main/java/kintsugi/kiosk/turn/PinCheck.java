package kintsugi.kiosk.turn;

/** Knows the facilitator's PIN. Called on the event thread; answers at once. */
@FunctionalInterface
public interface PinCheck {
    /**
     * Whether these are the facilitator's digits.
     *
     * @param digits six of 0 to 9
     */
    boolean opens(String digits);
}
