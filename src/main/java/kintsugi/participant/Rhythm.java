package kintsugi.participant;

/** How often a commitment is meant to be kept. */
public enum Rhythm {
    /** Every day. */
    DAY,
    /** Once a week. */
    WEEK,
    /** One time. */
    ONCE
}
