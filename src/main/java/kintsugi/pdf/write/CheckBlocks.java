package kintsugi.pdf.write;

import java.util.ArrayList;
import java.util.List;
import kintsugi.pdf.block.Align;
import kintsugi.pdf.block.Check;
import kintsugi.pdf.block.CheckGrid;
import kintsugi.pdf.block.CheckRow;
import kintsugi.pdf.block.Ink;
import kintsugi.pdf.block.Span;
import kintsugi.pdf.block.Weight;
import kintsugi.pdf.file.Tag;
import kintsugi.pdf.text.Line;

/** Sets boxes to tick with their words. */
final class CheckBlocks {
    private static final double BESIDE = Grid.BOX + 2.6 * Grid.MM;
    private static final double BETWEEN = 6 * Grid.MM;
    private static final double ROW = 7.2 * Grid.MM;
    private static final double ROW_HEAD = 20 * Grid.MM;
    private static final double WIDEST = 15 * Grid.MM;

    private final Typesetting setting;
    private final TextBlocks text;
    private final Boxes boxes;

    CheckBlocks(Typesetting setting, TextBlocks text) {
        this.setting = setting;
        this.text = text;
        boxes = new Boxes(setting);
    }

    List<Slab> check(Check check, Tag parent, double width) {
        Tag tag = parent.child("P");
        Slab box = boxes.slab(tag.child("Form"), check.tip(), check.ticked(), check.fillable());
        List<Slab> lines = text.lines(check.spans(), Type.BODY, tag, width - BESIDE, null);
        Side side = new Side(setting, width);
        List<Slab> slabs = new ArrayList<>();
        for (Slab line : lines) {
            boolean first = slabs.isEmpty();
            Slab beside = side.shifted(line, BESIDE, width - BESIDE, first ? box : null, 0, Grid.BOX);
            slabs.add(beside.before(first ? 5 : 0));
        }
        return slabs;
    }

    List<Slab> row(CheckRow row, Tag parent, double width) {
        double widest = 0;
        for (String label : row.labels()) {
            for (Line line : setting.lines(spans(label), Type.LABEL, width - BESIDE)) {
                widest = Math.max(widest, line.width() * Type.LABEL.points() / 1000);
            }
        }
        double pitch = Math.min(width, BESIDE + widest + 0.1 + BETWEEN);
        int across = Math.max(1, (int) ((width + BETWEEN) / pitch));
        double labelWidth = Math.min(widest + 0.1, width - BESIDE);
        Side single = new Side(setting, BESIDE + labelWidth);
        Tag list = parent.child("L").attribute("List", "ListNumbering", "None");
        List<Slab> slabs = new ArrayList<>();
        List<Slab> line = new ArrayList<>();
        for (String label : row.labels()) {
            Tag body = list.child("LI").child("LBody");
            Slab box = boxes.slab(body.child("Form"), row.name() + ", " + label, false, row.fillable());
            Tag words = body.child("P");
            Slab beside = new Pile(text.lines(spans(label), Type.LABEL, words, labelWidth, Align.START)).slab();
            line.add(single.shifted(beside, BESIDE, labelWidth, box, 0, Grid.BOX));
            if (line.size() == across
                    || line.size() + slabs.size() * across == row.labels().size()) {
                slabs.add(across(line, pitch, BESIDE + labelWidth, width).before(slabs.isEmpty() ? 9 : 6));
                line = new ArrayList<>();
            }
        }
        return Slab.together(slabs);
    }

    private Slab across(List<Slab> cells, double pitch, double cell, double width) {
        double height = cells.stream().mapToDouble(Slab::height).max().orElse(0);
        return Slab.of(height, (sheet, x, y, given) -> {
            for (int i = 0; i < cells.size(); i++) {
                double left = setting.left(i * pitch, cell, width);
                cells.get(i).paint().on(sheet, x + left, y, cells.get(i).height());
            }
        });
    }

    List<Slab> grid(CheckGrid grid, Tag parent, double width) {
        Tag table = parent.child("Table");
        boolean named = grid.rows().stream().anyMatch(r -> !r.isEmpty());
        double start = named ? ROW_HEAD : 0;
        double pitch =
                Math.min(WIDEST, (width - start) / Math.max(1, grid.columns().size()));
        List<Slab> slabs = new ArrayList<>();
        if (grid.columns().stream().anyMatch(c -> !c.isEmpty())) {
            slabs.add(heads(grid, table.child("TR"), start, pitch, width)
                    .glue(Glue.HOLD)
                    .before(9));
        }
        for (String row : grid.rows()) {
            slabs.add(gridRow(grid, row, table.child("TR"), start, pitch, width));
        }
        return Slab.together(slabs);
    }

    private Slab heads(CheckGrid grid, Tag row, double start, double pitch, double width) {
        if (start > 0) {
            row.child("TD");
        }
        List<Slab> cells = new ArrayList<>();
        for (String column : grid.columns()) {
            Tag head = row.child("TH").attribute("Table", "Scope", "Column");
            cells.add(new Pile(text.lines(spans(column), Type.LABEL, head, pitch, Align.MIDDLE)).slab());
        }
        double height = cells.stream().mapToDouble(Slab::height).max().orElse(0);
        return Slab.of(height, (sheet, x, y, given) -> {
            for (int i = 0; i < cells.size(); i++) {
                double left = setting.left(start + i * pitch, pitch, width);
                cells.get(i).paint().on(sheet, x + left, y, cells.get(i).height());
            }
        });
    }

    private Slab gridRow(CheckGrid grid, String name, Tag row, double start, double pitch, double width) {
        List<Slab> cells = new ArrayList<>();
        List<Slab> head = new ArrayList<>();
        if (start > 0) {
            Tag tag = row.child("TH").attribute("Table", "Scope", "Row");
            head.addAll(text.lines(spans(name), Type.LABEL, tag, start, Align.START));
        }
        for (String column : grid.columns()) {
            String tip = grid.name() + ", " + (name.isEmpty() ? column : name + ", " + column);
            cells.add(boxes.slab(row.child("TD").child("Form"), tip, false, grid.fillable()));
        }
        Pile words = new Pile(head);
        double high = Math.max(ROW, words.height());
        return Slab.of(high, (sheet, x, y, given) -> {
            double boxTop = y + (ROW - Grid.BOX) / 2;
            double baseline = boxTop + Boxes.BASELINE - words.baseline();
            words.paint(sheet, x + setting.left(0, start, width), Math.max(y, baseline), words.height());
            for (int i = 0; i < cells.size(); i++) {
                double left = setting.left(start + i * pitch + (pitch - Grid.BOX) / 2, Grid.BOX, width);
                cells.get(i).paint().on(sheet, x + left, boxTop, Grid.BOX);
            }
        });
    }

    private static List<Span> spans(String text) {
        return Typesetting.spans(text, Weight.REGULAR, Ink.MUTED);
    }
}
