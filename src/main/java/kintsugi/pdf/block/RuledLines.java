package kintsugi.pdf.block;

/**
 * Lines to write on, 9 mm apart.
 *
 * @param lines how many at least, from 0
 * @param fill whether more follow as far as the page has room
 */
public record RuledLines(int lines, boolean fill) implements Block {
    /** So many lines. */
    public static RuledLines of(int lines) {
        return new RuledLines(lines, false);
    }

    /** So many lines at least, and the rest of the page. */
    public static RuledLines fill(int atLeast) {
        return new RuledLines(atLeast, true);
    }
}
