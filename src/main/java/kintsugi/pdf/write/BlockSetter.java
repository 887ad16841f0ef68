package kintsugi.pdf.write;

import java.util.ArrayList;
import java.util.List;
import kintsugi.pdf.block.AtFoot;
import kintsugi.pdf.block.Block;
import kintsugi.pdf.block.Bullets;
import kintsugi.pdf.block.Check;
import kintsugi.pdf.block.CheckGrid;
import kintsugi.pdf.block.CheckRow;
import kintsugi.pdf.block.CodeCard;
import kintsugi.pdf.block.Columns;
import kintsugi.pdf.block.CutLine;
import kintsugi.pdf.block.Figure;
import kintsugi.pdf.block.Hairline;
import kintsugi.pdf.block.Heading;
import kintsugi.pdf.block.IfRoom;
import kintsugi.pdf.block.Ladder;
import kintsugi.pdf.block.Note;
import kintsugi.pdf.block.PageBreak;
import kintsugi.pdf.block.Paragraph;
import kintsugi.pdf.block.Row;
import kintsugi.pdf.block.RuledLines;
import kintsugi.pdf.block.Space;
import kintsugi.pdf.block.Table;
import kintsugi.pdf.block.TextField;
import kintsugi.pdf.block.Together;
import kintsugi.pdf.block.WriteIns;
import kintsugi.pdf.file.Tag;

/** Sets each kind of block into slabs, and puts its tags under a parent's. */
final class BlockSetter {
    private final TextBlocks text;
    private final LineBlocks lines;
    private final CheckBlocks checks;
    private final SideBlocks sides;
    private final FrameBlocks frames;
    private final TableBlocks tables;
    private final FigureBlocks figures;

    BlockSetter(Typesetting setting) {
        text = new TextBlocks(setting);
        lines = new LineBlocks(setting, text);
        checks = new CheckBlocks(setting, text);
        sides = new SideBlocks(setting, this);
        frames = new FrameBlocks(setting, this, text, sides);
        tables = new TableBlocks(setting, text);
        figures = new FigureBlocks(setting);
    }

    List<Slab> set(List<Block> blocks, Tag parent, double width) {
        List<Slab> slabs = new ArrayList<>();
        boolean aired = false;
        for (Block block : blocks) {
            List<Slab> own = new ArrayList<>(set(block, parent, width));
            if (aired && !own.isEmpty()) {
                own.set(0, own.get(0).before(0));
            }
            slabs.addAll(own);
            aired = block instanceof Hairline || block instanceof CutLine;
        }
        return slabs;
    }

    private List<Slab> set(Block block, Tag parent, double width) {
        if (block instanceof Paragraph paragraph) {
            return text.paragraph(paragraph, parent, width);
        } else if (block instanceof Heading heading) {
            return text.heading(heading, parent, width);
        } else if (block instanceof Bullets bullets) {
            return text.bullets(bullets, parent, width);
        } else if (block instanceof Row row) {
            return sides.row(row, parent, width, 0, 0);
        } else if (block instanceof Columns columns) {
            return sides.columns(columns, parent, width);
        } else if (block instanceof Table table) {
            return tables.table(table, parent, width);
        } else if (block instanceof Note note) {
            return frames.note(note, parent, width);
        } else if (block instanceof Ladder ladder) {
            return frames.ladder(ladder, parent, width);
        } else if (block instanceof TextField field) {
            return frames.field(field, parent, width);
        } else if (block instanceof Check check) {
            return checks.check(check, parent, width);
        } else if (block instanceof CheckRow row) {
            return checks.row(row, parent, width);
        } else if (block instanceof CheckGrid grid) {
            return checks.grid(grid, parent, width);
        } else if (block instanceof RuledLines ruled) {
            return lines.ruled(ruled, width);
        } else if (block instanceof WriteIns writeIns) {
            return lines.writeIns(writeIns, parent, width);
        } else {
            return setOther(block, parent, width);
        }
    }

    private List<Slab> setOther(Block block, Tag parent, double width) {
        if (block instanceof Hairline) {
            return List.of(lines.hairline(width));
        } else if (block instanceof CutLine) {
            return List.of(lines.cutLine(width));
        } else if (block instanceof Space space) {
            return List.of(Slab.space(space.millimetres() * Grid.MM));
        } else if (block instanceof PageBreak) {
            return List.of(Slab.space(0).spot(Slab.Spot.NEW_PAGE));
        } else if (block instanceof Figure figure) {
            return List.of(figures.figure(figure, parent, width));
        } else if (block instanceof CodeCard card) {
            return List.of(figures.card(card, parent, width));
        } else if (block instanceof Together together) {
            return Slab.together(set(together.blocks(), parent, width));
        } else if (block instanceof AtFoot foot) {
            List<Slab> slabs = Slab.together(set(foot.blocks(), parent, width));
            slabs.replaceAll(s -> s.spot(Slab.Spot.FOOT));
            return closed(slabs);
        } else if (block instanceof IfRoom optional) {
            Tag own = parent.child("Div");
            List<Slab> slabs = Slab.together(set(optional.blocks(), own, width));
            if (!slabs.isEmpty()) {
                slabs.set(0, slabs.get(0).optional(own));
            }
            return closed(slabs);
        }
        throw new IllegalStateException("No setter for " + block.getClass());
    }

    /** The last slab holds on to nothing that follows. */
    private static List<Slab> closed(List<Slab> slabs) {
        if (!slabs.isEmpty()) {
            int last = slabs.size() - 1;
            slabs.set(last, slabs.get(last).glue(Glue.NONE));
        }
        return slabs;
    }
}
