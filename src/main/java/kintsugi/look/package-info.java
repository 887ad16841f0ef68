/**
 * How everything looks: FlatLaf filled from the tokens of {@code figure}, bundled fonts, text that fits, and the
 * controls that windows share. May use {@code figure} and {@code words}. No other room names a colour or a font; it
 * asks here: {@link kintsugi.look.Look} for what is installed, {@link kintsugi.look.Colours} for a given light,
 * {@link kintsugi.look.Faces} for letters.
 *
 * <p>Layout is MigLayout, with the strings of {@link kintsugi.look.Layouts}: sizes in px, gaps from the tokens,
 * {@code leading} and {@code trailing} instead of left and right, so that a window mirrors by its orientation alone.
 * Everything here is called on the event thread, except {@code Colours}, {@code Faces} and text setting, which any
 * thread may use.
 */
@NullMarked
package kintsugi.look;

import org.jspecify.annotations.NullMarked;
