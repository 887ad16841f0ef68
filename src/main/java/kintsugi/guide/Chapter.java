package kintsugi.guide;

/**
 * A section with the notes that belong to it.
 *
 * @param notes of all its {@code ## Notes}, one after the other
 */
record Chapter(Section section, Markup notes) {}
