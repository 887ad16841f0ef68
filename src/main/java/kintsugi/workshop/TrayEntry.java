package kintsugi.workshop;

/**
 * What may be told of a plan in the tray.
 *
 * @param printed whether a printer took it; it stays until the facilitator has seen that the paper came out well
 */
public record TrayEntry(PictureMark mark, boolean printed) {}
