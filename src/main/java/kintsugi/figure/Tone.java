package kintsugi.figure;

/** What a colour is for. The light decides which colour that is. */
public enum Tone {
    /** The ground of a window, a scene or a page. */
    BACKGROUND,
    /** The ground of cards, panels and fields. */
    RAISED,
    /** What is to be read. */
    TEXT,
    /** What is to be read second. */
    MUTED,
    /** Gold as letters: the number of a step. */
    GOLD_TEXT,
    /** Gold as a surface: the seam, the one primary action. */
    GOLD_FILL,
    /** Letters on a gold surface. */
    ON_GOLD,
    /** The lighter core of the seam; an ornament. */
    SEAM_CORE,
    /** The seam that is still to come; an ornament. */
    SEAM_TO_COME,
    /** Borders of controls, axes. */
    LINE,
    /** Hairlines between and around things; an ornament. */
    HAIRLINE,
    /** Kept, shared, approved. */
    SAGE,
    /** Care, held back, over time. */
    ROSE,
    /** Focus, links. */
    SKY
}
