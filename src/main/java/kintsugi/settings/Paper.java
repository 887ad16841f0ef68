package kintsugi.settings;

/** The paper that is printed on. */
public enum Paper {
    /** 210 by 297 mm. */
    A4,
    /** 8.5 by 11 inches. */
    LETTER
}
