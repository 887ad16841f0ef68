package kintsugi.pdf.draw;

/** One thing drawn. Lengths in points, y downward. */
public sealed interface Mark permits Area, Stroke, Words {}
