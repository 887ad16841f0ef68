package kintsugi.pdf.block;

/** Twelve empty boxes in three groups of four, for a code to be written in; the words are for a screen reader. */
public record CodeCard(String alt) implements Block {}
