/**
 * What goes on a participant's paper: which parts of guide and notebook, and in which order; content without any
 * drawing. Uses {@code guide} and {@code participant}.
 */
@NullMarked
package kintsugi.plan;

import org.jspecify.annotations.NullMarked;
