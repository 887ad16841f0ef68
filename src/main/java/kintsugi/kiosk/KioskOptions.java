package kintsugi.kiosk;

import java.awt.Rectangle;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import kintsugi.kiosk.turn.PinCheck;
import kintsugi.plan.PaperSize;

/**
 * How a kiosk is set up.
 *
 * @param idle until it covers itself, 60 to 600 seconds
 * @param pin knows the facilitator's digits
 * @param language of everybody until they choose another
 * @param paper the usual size of a plan
 * @param bounds of the whole screen that it fills, in px
 * @param rehearsal whether nothing of it is kept, and every page says so
 * @param clock tells the time and the day
 */
public record KioskOptions(
        Duration idle,
        PinCheck pin,
        Locale language,
        PaperSize paper,
        Rectangle bounds,
        boolean rehearsal,
        Clock clock) {
    /** Seconds left alone unless another number is chosen. */
    public static final int IDLE_SECONDS = 120;

    private static final int LEAST = 60;
    private static final int MOST = 600;

    public KioskOptions {
        if (idle.toSeconds() < LEAST || idle.toSeconds() > MOST) {
            throw new IllegalArgumentException("idle is from " + LEAST + " to " + MOST + " seconds");
        }
        bounds = new Rectangle(bounds);
    }
}
