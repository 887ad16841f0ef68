/**
 * Faces: which font draws a character, how a word is shaped, and font programs cut down to the glyphs in use. Knows
 * fonts, not documents. Uses nothing of ours.
 */
@NullMarked
package kintsugi.pdf.font;

import org.jspecify.annotations.NullMarked;
