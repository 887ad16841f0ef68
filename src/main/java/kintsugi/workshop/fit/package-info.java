/**
 * The evening that fits: a guide, people, minutes and machines become the scenes that there is really time for, with a
 * reason for whatever had to go. Pure: no clock, no disk, no words. Uses {@code guide}, and of {@code workshop} only
 * {@link kintsugi.workshop.Ways}.
 */
@NullMarked
package kintsugi.workshop.fit;

import org.jspecify.annotations.NullMarked;
