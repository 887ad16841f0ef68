package kintsugi.guide;

/**
 * A prompt and where it was written.
 *
 * @param line of the question, from 1
 */
record Asked(Prompt prompt, int line) {}
