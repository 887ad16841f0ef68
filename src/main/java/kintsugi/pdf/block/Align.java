package kintsugi.pdf.block;

/** Where words stand in a column, by the direction of the page. */
public enum Align {
    START,
    MIDDLE,
    END
}
