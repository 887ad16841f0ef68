package kintsugi.pdf.draw;

/** A filled outline (non-zero winding), its colour 0xRRGGBB. */
public record Area(Contour contour, int rgb) implements Mark {}
