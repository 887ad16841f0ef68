package kintsugi.pdf.block;

/** A fine line over the whole width, with air above and below; stays with what follows. */
public record Hairline() implements Block {}
