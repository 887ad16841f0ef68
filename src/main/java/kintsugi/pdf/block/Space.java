package kintsugi.pdf.block;

/** Air, in millimetres; none at the top of a page. */
public record Space(double millimetres) implements Block {}
