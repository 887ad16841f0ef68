package kintsugi.kiosk.turn;

/** Knows the facilitator's PIN, and how often in a row it was missed. Called on the event thread; answers at once. */
@FunctionalInterface
public interface PinCheck {
    /**
     * Whether these are the facilitator's digits.
     *
     * @param digits six of 0 to 9
     */
    boolean opens(String digits);

    /** How many tries in a row were wrong before this kiosk was opened; 0 where nobody keeps that. */
    default int wrongBefore() {
        return 0;
    }

    /** So many tries in a row were wrong by now; 0 after the right one. */
    default void wrongByNow(int tries) {}
}
