package kintsugi.pdf.block;

import java.util.List;

/**
 * A simple table, its rows parted by hairlines.
 *
 * @param columns share of the width and place of the words
 * @param heads the words over the columns, or none at all
 * @param rowHeads whether the first cell of a row is what the row is about
 */
public record Table(List<Column> columns, List<String> heads, boolean rowHeads, List<List<Cell>> rows)
        implements Block {
    /** A column: its share of the width and where its words stand. */
    public record Column(double weight, Align align) {}

    /** A cell; without words it is a line to write on. */
    public record Cell(TextSize size, List<Span> spans) {
        public Cell {
            spans = List.copyOf(spans);
        }

        /** A cell with a line to write on. */
        public static Cell blank() {
            return new Cell(TextSize.BODY, List.of());
        }

        /** Body text. */
        public static Cell of(String text) {
            return new Cell(TextSize.BODY, Span.list(text));
        }

        /** Semibold body text. */
        public static Cell strong(String text) {
            return new Cell(TextSize.BODY, List.of(Span.strong(text)));
        }

        /** Small muted words. */
        public static Cell label(String text) {
            return new Cell(TextSize.LABEL, List.of(Span.of(text).in(Ink.MUTED)));
        }
    }

    public Table {
        columns = List.copyOf(columns);
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        int cells = columns.size();
        if ((!heads.isEmpty() && heads.size() != cells) || rows.stream().anyMatch(r -> r.size() != cells)) {
            throw new IllegalArgumentException("A table's heads and rows need one cell per column");
        }
    }
}
