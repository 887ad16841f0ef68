/**
 * The file itself: objects, tags, pages, fonts, form fields, bookmarks, metadata. What is drawn and what it means are put
 * down in one call, so that they can't part. Uses {@code kintsugi.pdf.text}, {@code .font} and {@code .draw}.
 */
@NullMarked
package kintsugi.pdf.file;

import org.jspecify.annotations.NullMarked;
