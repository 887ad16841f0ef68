package kintsugi.print;

import java.util.ArrayList;
import java.util.List;
import kintsugi.figure.ChartText;
import kintsugi.pdf.block.Block;
import kintsugi.pdf.block.Hairline;
import kintsugi.pdf.block.Heading;
import kintsugi.pdf.block.IfRoom;
import kintsugi.pdf.block.Paragraph;
import kintsugi.pdf.block.Row;
import kintsugi.pdf.block.RuledLines;
import kintsugi.plan.Plan;
import kintsugi.words.Words;

/** What I wrote: only what was ticked; where nothing was, lines to write on. */
final class WrittenPage {
    private final Plan plan;
    private final Words words;
    private final HopeFigure hope;

    WrittenPage(Plan plan, Words words, ChartText text) {
        this.plan = plan;
        this.words = words;
        hope = new HopeFigure(words, text);
    }

    List<Block> blocks() {
        boolean nothing = plan.hope().isEmpty() && plan.written().isEmpty();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, words.text("print.wrote.title")));
        blocks.add(Paragraph.muted(words.text(nothing ? "print.wrote.nothing" : "print.wrote.only-ticked")));
        for (Plan.Hope asked : plan.hope()) {
            blocks.add(new Hairline());
            blocks.add(new Row(List.of(Paragraph.label(asked.question())), hope.blocks(asked)));
        }
        int last = -1;
        String lastStep = "";
        for (Plan.Entry entry : plan.written()) {
            boolean same = entry.number() == last && entry.step().equals(lastStep);
            blocks.add(new Hairline());
            blocks.add(new Row(
                    same ? List.of() : StepLabel.of(words, entry.number(), entry.step()),
                    List.of(Paragraph.question(entry.question()), Paragraph.of(entry.answer()))));
            last = entry.number();
            lastStep = entry.step();
        }
        if (nothing) {
            blocks.add(new Hairline());
            blocks.add(Row.of(words.text("print.wrote.own"), RuledLines.fill(8)));
        } else {
            blocks.add(
                    new IfRoom(List.of(new Hairline(), Row.of(words.text("print.wrote.since"), RuledLines.fill(2)))));
        }
        return blocks;
    }
}
