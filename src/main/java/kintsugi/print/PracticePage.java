package kintsugi.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kintsugi.pdf.block.Block;
import kintsugi.pdf.block.Hairline;
import kintsugi.pdf.block.Heading;
import kintsugi.pdf.block.IfRoom;
import kintsugi.pdf.block.Paragraph;
import kintsugi.pdf.block.Row;
import kintsugi.pdf.block.RuledLines;
import kintsugi.pdf.block.Space;
import kintsugi.pdf.block.Together;
import kintsugi.plan.Plan.Section;
import kintsugi.words.Words;

/** The guide's words, a row for each step; those that the group did not get to are marked so. */
final class PracticePage {
    /** Millimetres over the second heading. */
    private static final double BETWEEN = 8;

    private final Words words;

    PracticePage(Words words) {
        this.words = words;
    }

    /** Practice at home, what helps if a step gets hard, and lines on the rest of the page. */
    List<Block> blocks(List<Section> practice, List<Section> whenHard) {
        List<Block> blocks = new ArrayList<>();
        String lines = "print.home.tried";
        if (!practice.isEmpty()) {
            blocks.add(new Heading(1, words.text("print.home.title")));
            blocks.add(Paragraph.muted(words.text("print.home.small")));
            int later = IntStream.range(0, practice.size())
                    .filter(i -> !practice.get(i).reached())
                    .findFirst()
                    .orElse(practice.size());
            blocks.addAll(rows(practice.subList(0, later)));
            blocks.addAll(later(practice));
            blocks.addAll(rows(practice.subList(later, practice.size())));
        }
        List<Block> hard = rows(whenHard);
        if (!hard.isEmpty()) {
            blocks.add(new Space(BETWEEN));
            blocks.add(new Heading(1, words.text("print.hard.steps")));
            blocks.add(Paragraph.muted(words.text("print.hard.small")));
            blocks.addAll(hard);
            lines = "print.hard.helped";
        }
        if (!blocks.isEmpty()) {
            blocks.add(room(words.text(lines)));
        }
        return blocks;
    }

    /** Lines on the rest of the page. */
    static IfRoom room(String label) {
        return new IfRoom(List.of(new Hairline(), Row.of(label, RuledLines.fill(2))));
    }

    /** Rows for the steps that were reached. */
    private List<Block> rows(List<Section> sections) {
        List<Block> rows = new ArrayList<>();
        for (Section section : sections) {
            if (section.reached()) {
                rows.add(new Hairline());
                rows.add(new Together(List.of(
                        new Row(StepLabel.of(words, section.number(), section.step()), Prose.body(section.words())))));
            }
        }
        return rows;
    }

    /** Rows for the steps that were not, marked so; where the first of them would stand. */
    private List<Block> later(List<Section> sections) {
        List<Block> rows = new ArrayList<>();
        for (Section section : sections) {
            if (!section.reached()) {
                List<Block> body = new ArrayList<>();
                body.add(Paragraph.label(words.text("print.step.not-reached")));
                body.addAll(Prose.body(section.words()));
                rows.add(new Hairline());
                rows.add(new Together(
                        List.of(new Row(StepLabel.of(words, section.number(), section.step()), List.copyOf(body)))));
            }
        }
        return rows;
    }
}
