package kintsugi.store;

/**
 * One row as it lies in a table.
 *
 * @param part which part of its body this is, from 0
 * @param parts how many there are
 * @param body at most {@link Body#PART} bytes
 */
record Row(Key key, int part, int parts, byte[] body, byte[] mac) {}
