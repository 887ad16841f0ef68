/**
 * What one sees of the kiosk: a panel that shows the state of {@link kintsugi.kiosk.turn.KioskModel}, one class per
 * page, and the few controls they are made of. Everything is placed in units of 1/768 of the height, so that all sizes
 * look alike, and mirrors in languages that run from right to left. May use {@code kiosk.turn}, {@code look},
 * {@code figure}, {@code words} and what the state holds; decides nothing. Event thread only.
 */
@NullMarked
package kintsugi.kiosk.page;

import org.jspecify.annotations.NullMarked;
