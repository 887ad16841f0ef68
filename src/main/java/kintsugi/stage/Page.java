package kintsugi.stage;

/** One picture, laid out. */
@FunctionalInterface
interface Page {
    /** Paints all but the ground. */
    void paint(Brush brush);
}
