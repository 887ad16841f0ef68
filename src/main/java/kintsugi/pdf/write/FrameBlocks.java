package kintsugi.pdf.write;

import java.util.ArrayList;
import java.util.List;
import kintsugi.pdf.block.Align;
import kintsugi.pdf.block.Ink;
import kintsugi.pdf.block.Ladder;
import kintsugi.pdf.block.Note;
import kintsugi.pdf.block.Row;
import kintsugi.pdf.block.TextField;
import kintsugi.pdf.block.Weight;
import kintsugi.pdf.draw.Contour;
import kintsugi.pdf.file.Place;
import kintsugi.pdf.file.Sheet;
import kintsugi.pdf.file.Tag;

/** Sets what stands in frames: notes, ladders, fields to type into. */
final class FrameBlocks {
    private static final double PAD = 5 * Grid.MM;
    private static final double RUNG = 12;
    private static final double RADIUS = 4;
    private static final double LINE = 0.9;
    private static final double TYPED_LINE = 14.2;

    private final Typesetting setting;
    private final BlockSetter blocks;
    private final TextBlocks text;
    private final SideBlocks sides;

    FrameBlocks(Typesetting setting, BlockSetter blocks, TextBlocks text, SideBlocks sides) {
        this.setting = setting;
        this.blocks = blocks;
        this.text = text;
        this.sides = sides;
    }

    List<Slab> note(Note note, Tag parent, double width) {
        Pile pile = new Pile(blocks.set(note.blocks(), parent.child("Div"), width - 2 * PAD));
        if (pile.height() + 2 * PAD <= setting.room()) {
            return List.of(Slab.of(pile.height() + 2 * PAD - 4, (sheet, x, y, height) -> {
                        Contour box = Contour.box(0, 0, width, height, RADIUS);
                        sheet.stroke(null, box, setting.palette().text(), LINE, 0, Place.at(x, y));
                        pile.paint(sheet, x + PAD, y + PAD - 2, pile.height());
                    })
                    .before(10));
        }
        int color = setting.palette().text();
        List<Slab> slabs = new ArrayList<>();
        for (Slab slab : pile.slabs()) {
            slabs.add(railed(slab, width, PAD, color));
        }
        slabs.set(0, slabs.get(0).before(PAD));
        return slabs;
    }

    /** A slab between two lines; the air above it becomes part of it, so that the lines don't break off. */
    private static Slab railed(Slab slab, double width, double inside, int color) {
        return new Slab(0, slab.full(), 0, slab.glue(), slab.stretch(), slab.spot(), null, (sheet, x, y, height) -> {
            rails(sheet, x, y, width, height, color);
            slab.paint().on(sheet, x + inside, y + slab.before(), height - slab.before());
        });
    }

    private static void rails(Sheet sheet, double x, double y, double width, double height, int color) {
        sheet.stroke(null, Contour.line(0, 0, 0, height), color, LINE, 0, Place.at(x, y));
        sheet.stroke(null, Contour.line(0, 0, 0, height), color, LINE, 0, Place.at(x + width, y));
    }

    List<Slab> ladder(Ladder ladder, Tag parent, double width) {
        int color = setting.palette().line();
        List<Slab> slabs = new ArrayList<>();
        for (Row rung : ladder.rungs()) {
            List<Slab> all = sides.row(rung, parent, width, 6 * Grid.MM, PAD);
            Pile pile = new Pile(all);
            boolean first = slabs.isEmpty();
            if (pile.height() + 2 * RUNG <= setting.room()) {
                Slab slab = Slab.of(pile.height() + 2 * RUNG, (sheet, x, y, height) -> {
                    rails(sheet, x, y, width, height, color);
                    if (!first) {
                        sheet.stroke(null, Contour.line(0, 0, width, 0), color, LINE, 0, Place.at(x, y));
                    }
                    pile.paint(sheet, x, y + RUNG, height - 2 * RUNG);
                });
                slabs.add(ladder.fill() ? slab.stretch(0.01) : slab);
            } else {
                all.forEach(slab -> slabs.add(railed(slab, width, 0, color)));
            }
        }
        if (!slabs.isEmpty()) {
            slabs.set(0, slabs.get(0).before(10));
        }
        return ladder.fill() ? even(slabs) : slabs;
    }

    /** Rungs of one height, where that leaves room for a title above them. */
    private List<Slab> even(List<Slab> slabs) {
        double tallest = slabs.stream().mapToDouble(Slab::height).max().orElse(0);
        if (tallest * slabs.size() > setting.room() * 0.85) {
            return slabs;
        }
        return slabs.stream().map(s -> s.height(tallest)).toList();
    }

    List<Slab> field(TextField field, Tag parent, double width) {
        Tag words = parent.child("P");
        Tag form = parent.child("Form");
        List<Slab> slabs = new ArrayList<>(text.lines(
                Typesetting.spans(field.label(), Weight.REGULAR, Ink.MUTED), Type.LABEL, words, width, Align.START));
        slabs.replaceAll(s -> s.glue(Glue.HOLD));
        slabs.set(0, slabs.get(0).before(6));
        double height = field.lines() * TYPED_LINE + 8;
        slabs.add(Slab.of(height, (sheet, x, y, given) -> {
                    Contour frame = Contour.box(0, 0, width, height, 2.5);
                    sheet.stroke(null, frame, setting.palette().line(), 0.75, 0, Place.at(x, y));
                    setting.file().form().text(sheet, form, field.label(), x + 1, y + 1, width - 2, height - 2, true);
                })
                .before(3));
        return slabs;
    }
}
