/** Tells in words what had to go of an evening, before it and while it runs. Uses {@code guide}, {@code workshop.fit} and {@code words}. */
@NullMarked
package kintsugi.stage.loss;

import org.jspecify.annotations.NullMarked;
