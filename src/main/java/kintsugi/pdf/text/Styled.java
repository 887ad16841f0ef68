package kintsugi.pdf.text;

import kintsugi.pdf.font.Cut;

/** Words of one cut and colour (0xRRGGBB). */
public record Styled(String text, Cut cut, int rgb) {}
