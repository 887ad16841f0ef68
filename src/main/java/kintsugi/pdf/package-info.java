/**
 * Tagged PDF: what a document is made of ({@link kintsugi.pdf.PdfDocument} and the values in it) and pictures of finished
 * pages. It knows headings, paragraphs and boxes to tick, not plans or workshops, and uses no other room. Written by
 * {@link kintsugi.pdf.write.PdfWriter}. Only this room and those inside it may see PDFBox.
 */
@NullMarked
package kintsugi.pdf;

import org.jspecify.annotations.NullMarked;
