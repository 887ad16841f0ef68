/**
 * Paints what the room sees: one scene, with what is live of it, onto any {@code Graphics2D}, for the projector, for
 * thumbnails, as picture files and in tests. Nothing here knows a window or the clock. Uses {@code guide},
 * {@code workshop} (states only), {@code figure}, {@code look} and {@code words}.
 *
 * <p>A {@link kintsugi.stage.Composition} lays one kind of scene out; all measures are those of a
 * {@link kintsugi.stage.Frame}, and places count in reading direction, so that a scene mirrors by itself.
 */
@NullMarked
package kintsugi.stage;

import org.jspecify.annotations.NullMarked;
