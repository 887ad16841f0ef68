/**
 * From blocks to pages: each kind of block is set into slabs, slabs are dealt out to pages, pages are painted. Uses all
 * of {@code kintsugi.pdf}.
 */
@NullMarked
package kintsugi.pdf.write;

import org.jspecify.annotations.NullMarked;
