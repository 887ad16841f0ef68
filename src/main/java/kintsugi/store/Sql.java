package kintsugi.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The statements for any table. Names come from {@link Table}, values are always bound. */
final class Sql {
    /** Rows of one page; with bodies of {@link Body#PART} bytes that is 16 MB at most. */
    static final int PAGE = 64;

    private Sql() {}

    static String insert(Table table) {
        List<String> columns = new ArrayList<>(table.columns());
        Collections.addAll(columns, "part", "parts", "body", "mac");
        return "INSERT INTO " + table.sqlName() + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    /** Where the first columns have the key's values. */
    static String delete(Key key) {
        return "DELETE FROM " + key.table().sqlName()
                + where(key.table(), key.values().size(), "= ?");
    }

    /**
     * One page in the order of the primary key.
     *
     * @param equal how many of the first columns are given
     * @param after whether the next column must be greater than a value
     */
    static String page(Table table, int equal, boolean after) {
        List<String> key = keyColumns(table);
        String where = after ? where(table, equal + 1, "> ?") : where(table, equal, "= ?");
        return "SELECT " + String.join(", ", key) + ", parts, body, mac FROM " + table.sqlName() + where + " ORDER BY "
                + String.join(", ", key) + " FETCH FIRST " + PAGE + " ROWS ONLY";
    }

    static List<String> keyColumns(Table table) {
        List<String> columns = new ArrayList<>(table.columns());
        columns.add("part");
        return columns;
    }

    private static String where(Table table, int columns, String last) {
        if (columns == 0) {
            return "";
        }
        List<String> names = keyColumns(table).subList(0, columns);
        String equal = names.subList(0, columns - 1).stream()
                .map(name -> name + " = ? AND ")
                .collect(Collectors.joining());
        return " WHERE " + equal + names.get(columns - 1) + " " + last;
    }
}
