/**
 * Drawings as plain geometry in points, for the ornament in the margin and for figures: y runs downward from the top, as
 * in Java2D. Uses nothing.
 */
@NullMarked
package kintsugi.pdf.draw;

import org.jspecify.annotations.NullMarked;
