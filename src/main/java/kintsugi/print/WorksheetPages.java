package kintsugi.print;

import java.util.ArrayList;
import java.util.List;
import kintsugi.figure.ChartText;
import kintsugi.guide.Prompt;
import kintsugi.guide.Step;
import kintsugi.pdf.block.AtFoot;
import kintsugi.pdf.block.Block;
import kintsugi.pdf.block.CodeCard;
import kintsugi.pdf.block.CutLine;
import kintsugi.pdf.block.Hairline;
import kintsugi.pdf.block.Heading;
import kintsugi.pdf.block.IfRoom;
import kintsugi.pdf.block.Ink;
import kintsugi.pdf.block.Paragraph;
import kintsugi.pdf.block.Row;
import kintsugi.pdf.block.RuledLines;
import kintsugi.pdf.block.Span;
import kintsugi.pdf.block.TextSize;
import kintsugi.pdf.block.WriteIns;
import kintsugi.words.Words;

/** The pages of one person's worksheets. */
final class WorksheetPages {
    private final Words words;
    private final PromptRows rows;

    WorksheetPages(Words words, ChartText text, boolean tight) {
        this.words = words;
        rows = new PromptRows(words, text, tight);
    }

    /** Before the first step, with the card for the code along the bottom edge. */
    List<Block> first(List<Prompt> opening, List<Prompt> checkIn) {
        List<Block> blocks = new ArrayList<>(title("print.sheet.first", "print.sheet.first.small"));
        blocks.addAll(rows.of(opening));
        blocks.addAll(rows.of(checkIn));
        blocks.add(notes());
        blocks.add(new AtFoot(List.of(
                new CutLine(),
                new Row(
                        List.of(new Heading(2, words.text("print.card.title"))),
                        List.of(Paragraph.label(words.text("print.card.keep")))),
                new CodeCard(words.text("print.card.boxes")),
                Paragraph.label(words.text("print.card.letters")),
                Paragraph.label(words.text("print.card.out")),
                Paragraph.label(words.text("print.card.forgotten")))));
        return blocks;
    }

    /** One step; the number is its place among the counted steps, from 1. */
    List<Block> step(int number, Step step) {
        List<Block> blocks = new ArrayList<>();
        Span gold = Span.strong(words.numbers().whole(number)).in(Ink.GOLD);
        blocks.add(new Row(
                List.of(new Paragraph(TextSize.COUNT, List.of(gold)), Paragraph.label(step.name())),
                List.of(new Heading(1, step.title()), Paragraph.muted(words.text("print.sheet.freely")))));
        blocks.addAll(rows.of(step.prompts()));
        if (!step.ideas().isEmpty()) {
            List<String> starts = List.of(
                    words.text("print.do.when"),
                    words.text("print.do.will"),
                    words.text("print.do.if"),
                    words.text("print.do.then"));
            blocks.add(new Hairline());
            blocks.add(Row.of(words.text("print.sheet.one-line"), new WriteIns(starts, false)));
        }
        blocks.add(notes());
        return blocks;
    }

    /** After the last step: the check-in again, and the last word. */
    List<Block> last(List<Prompt> closing, List<Prompt> checkIn, List<Prompt> lastWord) {
        List<Block> blocks = new ArrayList<>(title("print.sheet.last", "print.sheet.last.small"));
        blocks.addAll(rows.of(checkIn));
        blocks.addAll(rows.of(lastWord));
        blocks.addAll(rows.of(closing));
        blocks.add(new Hairline());
        blocks.add(Row.of(words.text("print.sheet.take"), RuledLines.fill(3)));
        return blocks;
    }

    private List<Block> title(String title, String small) {
        return List.of(new Heading(1, words.text(title)), Paragraph.muted(words.text(small)));
    }

    private IfRoom notes() {
        return new IfRoom(List.of(new Hairline(), Row.of(words.text("print.sheet.notes"), RuledLines.fill(2))));
    }
}
