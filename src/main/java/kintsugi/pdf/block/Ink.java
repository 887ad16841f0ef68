package kintsugi.pdf.block;

/** The colour of words, by role. */
public enum Ink {
    TEXT,
    MUTED,
    GOLD,
    ROSE,
    SAGE
}
