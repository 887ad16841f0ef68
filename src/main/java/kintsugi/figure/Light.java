package kintsugi.figure;

/** The two lights of the house. */
public enum Light {
    /** Near-black blue with warm text, for a projector in a dim room. */
    INK,
    /** Warm white with ink text, for bright rooms, the desk and paper. */
    PAPER
}
