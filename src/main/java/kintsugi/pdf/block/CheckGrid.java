package kintsugi.pdf.block;

import java.util.List;

/**
 * Boxes in rows and columns, such as four weeks of days; tagged as a table.
 *
 * @param name what they count, for a screen reader; a field is called by name, row and column
 * @param columns heads of the columns, such as days
 * @param rows heads of the rows, such as the date a week begins
 * @param fillable fields to tick on a screen, or only drawn
 */
public record CheckGrid(String name, List<String> columns, List<String> rows, boolean fillable) implements Block {
    public CheckGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
