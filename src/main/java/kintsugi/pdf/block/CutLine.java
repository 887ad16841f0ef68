package kintsugi.pdf.block;

/** A broken line to cut along, out to the sheet's edge; stays with what follows. */
public record CutLine() implements Block {}
