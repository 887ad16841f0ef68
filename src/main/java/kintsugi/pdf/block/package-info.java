/**
 * The blocks that a page is built of: immutable values that say what stands there, not how it is drawn. Uses nothing but
 * {@code kintsugi.pdf.draw}.
 */
@NullMarked
package kintsugi.pdf.block;

import org.jspecify.annotations.NullMarked;
