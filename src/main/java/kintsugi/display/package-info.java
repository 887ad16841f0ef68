/**
 * Screens: which there are, what is shown on which, and that they stay on. Uses nothing. Windows and timers belong to
 * the event thread; looking for a display and keeping awake do not, and say so.
 */
@NullMarked
package kintsugi.display;

import org.jspecify.annotations.NullMarked;
