package kintsugi.print;

import java.util.ArrayList;
import java.util.List;
import kintsugi.pdf.block.Block;
import kintsugi.pdf.block.Heading;
import kintsugi.pdf.block.Ladder;
import kintsugi.pdf.block.Paragraph;
import kintsugi.pdf.block.Row;
import kintsugi.pdf.block.RuledLines;
import kintsugi.pdf.block.Space;
import kintsugi.plan.Plan;
import kintsugi.print.HelpPaper.Rung;
import kintsugi.words.Words;

/** When it gets hard: a page that is a ladder, its rungs to be filled in. */
final class HardPage {
    private final Plan plan;
    private final Words words;

    HardPage(Plan plan, Words words) {
        this.plan = plan;
        this.words = words;
    }

    List<Block> blocks() {
        HelpPaper help = HelpPaper.of(plan.helpWords().rest(), words);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, words.text("print.hard.title")));
        blocks.add(Paragraph.muted(help.ladderWords()));
        blocks.add(new Space(1.5));
        blocks.addAll(Prose.label(help.around()));
        blocks.add(ladder(help.rungs()));
        return blocks;
    }

    private Ladder ladder(List<Rung> rungs) {
        List<Row> rows = new ArrayList<>();
        for (Rung rung : rungs) {
            List<Block> body = new ArrayList<>();
            body.add(new Heading(2, rung.name()));
            if (!rung.words().isEmpty()) {
                body.add(Paragraph.label(rung.words()));
            }
            body.add(RuledLines.fill(1));
            rows.add(new Row(List.of(Paragraph.number(words.numbers().whole(rows.size() + 1))), body));
        }
        return new Ladder(rows, true);
    }
}
