package kintsugi.workshop.fit;

/**
 * Not even the least fits: the opening, one step without its activities, the help lines and the closing.
 *
 * @param least minutes that this takes
 */
public record TooShort(int least) implements Fitting {}
