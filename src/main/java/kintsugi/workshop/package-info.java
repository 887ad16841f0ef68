/**
 * One group going through one guide: the evening and its scenes, the mixing box, the wall, the tray, the summary. Publishes
 * immutable states. Owns what others implement or use: {@link kintsugi.workshop.Seat} (what a participant may do) and
 * {@link kintsugi.workshop.Archive} (what must be kept). Uses {@code guide}, {@code participant} and {@code plan}.
 */
@NullMarked
package kintsugi.workshop;

import org.jspecify.annotations.NullMarked;
