package kintsugi.home;

/**
 * A workshop to begin.
 *
 * @param guide one without mistakes
 * @param people how many are here, 1 at least
 * @param circle smallest number of different hands
 * @param pin six digits, to come back from the kiosk
 */
public record Beginning(OfferedGuide guide, int people, int circle, String pin) {
    @Override
    public String toString() {
        return "Beginning";
    }
}
