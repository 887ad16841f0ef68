package kintsugi.workshop;

/** All that any screen may say of a box before it is gathered. */
public enum Enough {
    /** Fewer different hands than the circle. */
    NOT_YET,
    /** The circle is there, or was there once. */
    ENOUGH
}
