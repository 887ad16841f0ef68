/**
 * The look in numbers, and figures as plain geometry: tokens (colours, sizes, space) from one properties file, the gold
 * seam, and charts, for the screen and for paper alike. Figures are lists of {@link kintsugi.figure.Mark}s in the
 * order of painting; drawing them, and measuring text, is the caller's. Uses nothing; of AWT only its geometry.
 */
@NullMarked
package kintsugi.figure;

import org.jspecify.annotations.NullMarked;
