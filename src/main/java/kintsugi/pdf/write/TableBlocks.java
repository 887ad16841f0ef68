package kintsugi.pdf.write;

import java.util.ArrayList;
import java.util.List;
import kintsugi.pdf.block.Table;
import kintsugi.pdf.block.TextSize;
import kintsugi.pdf.draw.Contour;
import kintsugi.pdf.file.Place;
import kintsugi.pdf.file.Tag;

/** Sets tables row by row; a row higher than a page is broken between its lines. */
final class TableBlocks {
    private static final double PAD = 3.6;
    private static final double BETWEEN = 3 * Grid.MM;

    private final Typesetting setting;
    private final TextBlocks text;

    TableBlocks(Typesetting setting, TextBlocks text) {
        this.setting = setting;
        this.text = text;
    }

    List<Slab> table(Table table, Tag parent, double width) {
        Tag tag = parent.child("Table");
        List<Slab> slabs = new ArrayList<>();
        if (!table.heads().isEmpty()) {
            List<Table.Cell> heads =
                    table.heads().stream().map(Table.Cell::label).toList();
            slabs.addAll(row(table, heads, true, tag.child("TR"), width));
            slabs.replaceAll(s -> s.glue(Glue.HOLD));
        }
        for (List<Table.Cell> cells : table.rows()) {
            int first = slabs.size();
            slabs.addAll(row(table, cells, false, tag.child("TR"), width));
            slabs.set(first, lined(slabs.get(first), width));
        }
        slabs.set(0, slabs.get(0).before(6));
        return slabs;
    }

    private Slab lined(Slab slab, double width) {
        int rgb = setting.palette().hairline();
        return slab.paint((sheet, x, y, height) -> {
            sheet.stroke(null, Contour.line(0, 0, width, 0), rgb, LineBlocks.HAIR, 0, Place.at(x, y));
            slab.paint().on(sheet, x, y, height);
        });
    }

    /** One cell as slabs, and where it stands. */
    private record Placed(List<Slab> lines, double left) {}

    private List<Slab> row(Table table, List<Table.Cell> cells, boolean head, Tag row, double width) {
        double weights =
                table.columns().stream().mapToDouble(Table.Column::weight).sum();
        double room = width - BETWEEN * (cells.size() - 1);
        List<Placed> placed = new ArrayList<>();
        double offset = 0;
        int most = 0;
        for (int i = 0; i < cells.size(); i++) {
            Table.Column column = table.columns().get(i);
            double own = room * column.weight() / weights;
            boolean heading = head || (i == 0 && table.rowHeads());
            Tag cell = row.child(heading ? "TH" : "TD");
            if (heading) {
                cell.attribute("Table", "Scope", head ? "Column" : "Row");
            }
            placed.add(new Placed(cell(cells.get(i), column, cell, own), setting.left(offset, own, width)));
            most = Math.max(most, placed.get(i).lines.size());
            offset += own + BETWEEN;
        }
        List<Slab> slabs = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            slabs.add(line(placed, i, i == 0 ? PAD : 0, i == most - 1 ? PAD : 0));
        }
        return Slab.together(slabs);
    }

    private List<Slab> cell(Table.Cell cell, Table.Column column, Tag tag, double width) {
        if (!cell.spans().isEmpty()) {
            return text.lines(cell.spans(), Type.of(cell.size()), tag, width, column.align());
        }
        Type type = Type.of(TextSize.BODY);
        int rgb = setting.palette().line();
        return List.of(Slab.of(type.leading(), (sheet, x, y, height) -> {
                    Contour rule = Contour.line(0, 0, width, 0);
                    sheet.stroke(null, rule, rgb, LineBlocks.RULE, 0, Place.at(x, y + type.baseline() + 2.5));
                })
                .baseline(type.baseline()));
    }

    /** Line i of all cells, on one baseline. */
    private static Slab line(List<Placed> cells, int i, double above, double below) {
        double baseline = 0;
        double height = 0;
        for (Placed cell : cells) {
            baseline =
                    i < cell.lines.size() ? Math.max(baseline, cell.lines.get(i).baseline()) : baseline;
        }
        for (Placed cell : cells) {
            if (i < cell.lines.size()) {
                Slab line = cell.lines.get(i);
                height = Math.max(height, line.height() + baseline - line.baseline());
            }
        }
        double level = baseline;
        return Slab.of(height + above + below, (sheet, x, y, given) -> {
                    for (Placed cell : cells) {
                        if (i < cell.lines.size()) {
                            Slab line = cell.lines.get(i);
                            double top = y + above + level - line.baseline();
                            line.paint().on(sheet, x + cell.left, top, line.height());
                        }
                    }
                })
                .baseline(above + baseline);
    }
}
