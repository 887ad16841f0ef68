/**
 * Tries to find out who shared what, with all that somebody has who took the laptop and knows the passphrase. Uses
 * workshops and the store as the program does; the truth is known to the tests only.
 */
@NullMarked
package kintsugi.attack;

import org.jspecify.annotations.NullMarked;
