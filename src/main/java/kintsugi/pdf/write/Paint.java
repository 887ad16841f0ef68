package kintsugi.pdf.write;

import kintsugi.pdf.file.Sheet;

/** Draws a slab. */
@FunctionalInterface
interface Paint {
    Paint NOTHING = (sheet, x, y, height) -> {};

    /** The slab's left edge, its top, and the height that it was given: its own or more. */
    void on(Sheet sheet, double x, double y, double height);
}
