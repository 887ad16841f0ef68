package kintsugi.look;

import net.miginfocom.swing.MigLayout;

/**
 * The grid of windows, for MigLayout. Sizes are px at the desk. Constraints are written next to the component that
 * they place; what repeats is here.
 */
public final class Layouts {
    /** The margin of a window, and of one less than 1100 px wide. */
    private static final String PAGE = "insets 24, gap 16, fill";

    private static final String NARROW_PAGE = "insets 16, gap 16, fill";

    private Layouts() {}

    /** A whole window: columns and rows as MigLayout writes them. */
    public static MigLayout page(String columns, String rows) {
        return new MigLayout(PAGE, columns, rows);
    }

    /** A whole window where there is little room. */
    public static MigLayout narrowPage(String columns, String rows) {
        return new MigLayout(NARROW_PAGE, columns, rows);
    }

    /** The inside of a card. */
    public static MigLayout card(String columns, String rows) {
        return new MigLayout("insets 16 20 16 20, gap 8 12", columns, rows);
    }

    /** Things beneath one another over the whole width. */
    public static MigLayout stack() {
        return new MigLayout("insets 0, gap 0 8, fillx, wrap 1, hidemode 3", "[grow, fill]");
    }

    /** Things in a row, centred on it. */
    public static MigLayout row() {
        return new MigLayout("insets 0, gap 8 0, hidemode 3", "", "[center]");
    }

    /** A form: names and what belongs to them. */
    public static MigLayout form() {
        return new MigLayout("insets 0, gap 16 12, fillx, wrap 2", "[][grow, fill]");
    }
}
