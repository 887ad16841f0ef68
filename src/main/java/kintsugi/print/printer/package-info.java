/**
 * The machine's usual printer, reached without any file of ours: through Java's printing where that spools by the
 * system, through {@code lp} where Java would first write the pages to a temporary file. Uses {@code pdf}.
 */
@NullMarked
package kintsugi.print.printer;

import org.jspecify.annotations.NullMarked;
