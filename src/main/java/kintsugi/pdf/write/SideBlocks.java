package kintsugi.pdf.write;

import java.util.ArrayList;
import java.util.List;
import kintsugi.pdf.block.Columns;
import kintsugi.pdf.block.Row;
import kintsugi.pdf.file.Tag;

/** Sets blocks beside one another. */
final class SideBlocks {
    private static final double BEFORE = 6;

    private final Typesetting setting;
    private final BlockSetter blocks;

    SideBlocks(Typesetting setting, BlockSetter blocks) {
        this.setting = setting;
        this.blocks = blocks;
    }

    /** A row whose label begins {@code in} from the start, and whose body ends so far before the end. */
    List<Slab> row(Row row, Tag parent, double width, double in, double out) {
        double labelWidth = Grid.LABEL - in;
        double bodyWidth = width - Grid.LABEL - Grid.GAP - out;
        Side side = new Side(setting, width);
        List<Slab> labels = blocks.set(row.label(), parent, labelWidth);
        List<Slab> bodies = blocks.set(row.body(), parent, bodyWidth);
        Pile label = new Pile(labels);
        List<Slab> slabs = new ArrayList<>();
        int next = 0;
        if (!labels.isEmpty() && label.height() < setting.room() / 3) {
            Pile beside = new Pile(bodies.subList(0, next));
            while (next < bodies.size() && (next == 0 || !reaches(beside, label))) {
                beside = new Pile(bodies.subList(0, ++next));
            }
            Glue glue = next == 0 ? Glue.NONE : bodies.get(next - 1).glue();
            slabs.add(side.shifted(
                            beside.slab().glue(glue), Grid.LABEL + Grid.GAP, bodyWidth, label.slab(), in, labelWidth)
                    .before(BEFORE));
        } else {
            slabs.addAll(labels); // a label as long as a page can only stand above
        }
        for (; next < bodies.size(); next++) {
            slabs.add(side.shifted(bodies.get(next), Grid.LABEL + Grid.GAP, bodyWidth, null, 0, 0));
        }
        return slabs;
    }

    /** Whether a body goes down as far as its label, both on one first baseline. */
    private static boolean reaches(Pile body, Pile label) {
        boolean level = body.baseline() > 0 && label.baseline() > 0;
        double down = level ? body.baseline() - label.baseline() : 0;
        return body.height() >= label.height() + down;
    }

    List<Slab> columns(Columns columns, Tag parent, double width) {
        double weights =
                columns.columns().stream().mapToDouble(Columns.Column::weight).sum();
        double room = width - Grid.GAP * (columns.columns().size() - 1);
        double offset = 0;
        double height = 0;
        double baseline = 0;
        List<Slab> all = new ArrayList<>();
        List<Pile> piles = new ArrayList<>();
        List<Double> lefts = new ArrayList<>();
        for (Columns.Column column : columns.columns()) {
            double own = room * column.weight() / weights;
            List<Slab> slabs = blocks.set(column.blocks(), parent, own);
            all.addAll(slabs);
            Pile pile = new Pile(slabs);
            piles.add(pile);
            lefts.add(setting.left(offset, own, width));
            height = Math.max(height, pile.height());
            baseline = Math.max(baseline, pile.baseline());
            offset += own + Grid.GAP;
        }
        if (height > setting.room()) {
            return all; // higher than a page: one under the other
        }
        return List.of(Slab.of(height, (sheet, x, y, given) -> {
                    for (int i = 0; i < piles.size(); i++) {
                        Pile pile = piles.get(i);
                        pile.paint(sheet, x + lefts.get(i), y, pile.height());
                    }
                })
                .before(BEFORE)
                .baseline(baseline));
    }
}
