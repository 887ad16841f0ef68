package kintsugi.workshop.fit;

import java.util.Objects;

/**
 * What people write and print with.
 *
 * @param kiosks laptops to write on, the presenter's own among them; 1 at least
 * @param phones people who write on a phone of their own, and so need no kiosk; 0 while there is no such way
 */
public record Machines(int kiosks, int phones, Printer printer) {
    /** One laptop, and a printer beside it. */
    public static final Machines ONE_LAPTOP = new Machines(1, 0, Printer.IN_ROOM);

    public Machines {
        Objects.requireNonNull(printer);
        if (kiosks < 1 || phones < 0) {
            throw new IllegalArgumentException("one kiosk at least, and phones that are not negative");
        }
    }
}
