/**
 * Paper: plans, worksheets and summaries as PDF, the summary's figures as CSV, and pictures of finished pages. What comes
 * out is the same bytes for the same content, paper and date, and its title and metadata tell nothing. Nothing here reads
 * a clock or is for the event thread. Uses {@code guide}, {@code plan}, {@code workshop}, {@code participant}'s
 * commitments, {@code figure}, {@code pdf} and {@code words}.
 */
@NullMarked
package kintsugi.print;

import org.jspecify.annotations.NullMarked;
