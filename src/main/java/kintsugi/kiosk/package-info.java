/**
 * The kiosk: the full-screen window where participants write without a name. {@link kintsugi.kiosk.Kiosk} opens and
 * closes it; what happens in it is {@code kiosk.turn}, what one sees {@code kiosk.page}. Of the workshop it knows only
 * {@link kintsugi.workshop.Seat} and its records; papers, sticks and the PIN are handed in. Keeps no log.
 */
@NullMarked
package kintsugi.kiosk;

import org.jspecify.annotations.NullMarked;
