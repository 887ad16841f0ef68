/**
 * From styled text to lines of shaped glyphs: cleaning, direction, choice of face, line breaks. Uses {@code
 * kintsugi.pdf.font}.
 */
@NullMarked
package kintsugi.pdf.text;

import org.jspecify.annotations.NullMarked;
