/**
 * One person's time in the kiosk, without a window: which page is on, what a tap or a key does, what is saved when, and
 * when it covers itself. Speaks to the workshop only through {@link kintsugi.workshop.Seat}; may use {@code guide},
 * {@code participant}, {@code plan} and the seat's records, nothing of Swing or AWT. Everything here lives on the
 * event thread; {@link kintsugi.kiosk.turn.KioskModel} is the way in.
 */
@NullMarked
package kintsugi.kiosk.turn;

import org.jspecify.annotations.NullMarked;
