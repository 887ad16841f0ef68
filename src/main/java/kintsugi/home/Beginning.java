package kintsugi.home;

import kintsugi.workshop.fit.FittedEvening;

/**
 * A workshop to begin.
 *
 * @param guide one without mistakes
 * @param evening what fits; tells how many people are here
 * @param circle smallest number of different hands
 * @param pin six digits, to come back from the kiosk
 */
public record Beginning(OfferedGuide guide, FittedEvening evening, int circle, String pin) {
    @Override
    public String toString() {
        return "Beginning";
    }
}
