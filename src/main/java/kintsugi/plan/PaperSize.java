package kintsugi.plan;

/** The paper of a plan. */
public enum PaperSize {
    /** 210 by 297 mm. */
    A4,
    /** 8.5 by 11 inches. */
    LETTER
}
