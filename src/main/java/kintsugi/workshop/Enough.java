package kintsugi.workshop;

/** All that any screen may say of a box before it is gathered, as it was told last: {@link ToldEnough} says when. */
public enum Enough {
    /** Fewer different hands than the circle, or not told yet: to gather can be tried all the same. */
    NOT_YET,
    /** The circle was there when this was told, or at a gathering. */
    ENOUGH
}
