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
import kintsugi.pdf.block.Space;
import kintsugi.pdf.block.Together;
import kintsugi.plan.Plan;
import kintsugi.words.Words;
import org.jspecify.annotations.Nullable;

/** What I wrote: only what was ticked; where nothing was, lines to write on. */
final class WrittenPage {
    /** Millimetres between two answers to one step. */
    private static final double BETWEEN = 2.5;

    /** Answers up to this many characters are kept on one page. */
    private static final int SHORT = 1200;

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
        Plan.@Nullable Entry last = null;
        for (Plan.Entry entry : plan.written()) {
            boolean same = last != null
                    && entry.number() == last.number()
                    && entry.step().equals(last.step());
            Row row = new Row(
                    same ? List.of() : StepLabel.of(words, entry.number(), entry.step()),
                    List.of(Paragraph.question(entry.question()), Paragraph.of(entry.answer())));
            blocks.add(same ? new Space(BETWEEN) : new Hairline());
            blocks.add(entry.answer().length() <= SHORT ? new Together(List.of(row)) : row);
            last = entry;
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
