package kintsugi.pdf.write;

/** The paper grid in points. Text runs from 30 to 190 mm on every paper, so that lines break alike on A4 and Letter. */
final class Grid {
    static final double MM = 72 / 25.4;
    static final double START = 30 * MM;
    static final double WIDTH = 160 * MM;
    static final double LABEL = 32 * MM;
    static final double GAP = 4 * MM;
    static final double TOP = 26 * MM;
    static final double BOTTOM = 22 * MM;
    static final double HEAD_LINE = 18 * MM;
    static final double FOOT_LINE = 13.4 * MM;
    static final double RULE = 9 * MM;
    static final double BOX = 4.8 * MM;

    private Grid() {}
}
