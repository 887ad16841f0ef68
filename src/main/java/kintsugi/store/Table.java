package kintsugi.store;

import java.util.List;
import java.util.Locale;

/** The tables that hold what people keep, with the columns of their keys in the order of the primary key. */
enum Table {
    WORKSHOP("workshop"),
    GUIDE("workshop", "path"),
    NOTEBOOK("workshop", "locator"),
    ITEM("workshop", "step", "prompt", "id"),
    RECEIPT("workshop");

    private final String sqlName;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> columns;

    Table(String... columns) {
        this.sqlName = name().toLowerCase(Locale.ROOT);
        this.columns = List.of(columns);
    }

    /** Its name in SQL. */
    String sqlName() {
        return sqlName;
    }

    /** The columns of the key, without {@code part}. */
    List<String> columns() {
        return columns;
    }
}
