package kintsugi.pdf.block;

/** What follows starts on a new page. */
public record PageBreak() implements Block {}
