package kintsugi.workshop;

/** Where a gathered text stands. */
public enum CardState {
    /** Nobody has looked at it yet. */
    WAITING,
    /** The room may read it. */
    APPROVED,
    /** The facilitator holds it back. */
    HELD
}
