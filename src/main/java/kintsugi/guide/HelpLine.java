package kintsugi.guide;

/**
 * Where to turn for help, filled in by the facilitator for the place.
 *
 * @param name whom one reaches
 * @param contact number or address
 * @param hours when, and in which languages; may be empty
 */
public record HelpLine(String name, String contact, String hours) {}
