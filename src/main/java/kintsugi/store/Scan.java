package kintsugi.store;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All rows whose keys begin alike, in key order, page by page: H2 would spill a large result into a temporary file.
 * After a page it looks for the rest of the same body, then for the rest with the same first columns, and so on
 * outwards, so that each question is one range of the primary key.
 */
final class Scan {
    private final Rows rows;
    private final Key begin;
    private List<Row> page;
    private int at;

    Scan(Rows rows, Key begin) throws SQLException {
        this.rows = rows;
        this.begin = begin;
        this.page = rows.first(begin);
    }

    /** The next row, or null after the last. */
    @Nullable
    Row next() throws SQLException {
        if (at == page.size()) {
            if (page.isEmpty()) {
                return null;
            }
            page = following(page.get(at - 1));
            at = 0;
            if (page.isEmpty()) {
                return null;
            }
        }
        return page.get(at++);
    }

    private List<Row> following(Row last) throws SQLException {
        for (int columns = begin.table().columns().size();
                columns >= begin.values().size();
                columns--) {
            List<Row> next = rows.next(last, columns);
            if (!next.isEmpty()) {
                return next;
            }
        }
        return List.of();
    }
}
