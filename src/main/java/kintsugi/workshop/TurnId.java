package kintsugi.workshop;

/**
 * Names one person's time at a seat; means nothing outside the running program.
 *
 * @param value random bits
 */
public record TurnId(long value) {}
