/**
 * The window of whoever leads: what the room sees, what comes next, notes and time, the gathering and choosing of what
 * was shared, and the end of an evening. {@link kintsugi.presenter.PresenterModel} holds all decisions and knows no
 * window; it reaches the room and the kiosk through {@link kintsugi.presenter.Room} and
 * {@link kintsugi.presenter.KioskDoor}, which the root implements. Uses {@code guide}, {@code workshop}, {@code stage},
 * {@code print}, {@code display}, {@code settings}, {@code figure}, {@code words} and {@code look}; no other screen.
 */
@NullMarked
package kintsugi.presenter;

import org.jspecify.annotations.NullMarked;
