package kintsugi.pdf;

import kintsugi.pdf.block.Ink;

/**
 * The colours of one document as 0xRRGGBB.
 *
 * @param text body text and strong lines
 * @param muted labels and asides
 * @param gold numbers
 * @param rose words of care
 * @param sage what is kept or done
 * @param line ruled lines and borders of controls
 * @param hairline the fine lines between blocks
 */
public record Palette(int text, int muted, int gold, int rose, int sage, int line, int hairline) {
    /** The colour of a role. */
    public int of(Ink ink) {
        return switch (ink) {
            case TEXT -> text;
            case MUTED -> muted;
            case GOLD -> gold;
            case ROSE -> rose;
            case SAGE -> sage;
        };
    }
}
