package kintsugi.print;

import java.util.ArrayList;
import java.util.List;
import kintsugi.pdf.block.Block;
import kintsugi.pdf.block.Hairline;
import kintsugi.pdf.block.Heading;
import kintsugi.pdf.block.IfRoom;
import kintsugi.pdf.block.Paragraph;
import kintsugi.pdf.block.Row;
import kintsugi.pdf.block.RuledLines;
import kintsugi.pdf.block.Together;
import kintsugi.plan.Plan.Section;
import kintsugi.words.Words;

/** The guide's words, a row for each step, those that were not reached marked so. */
final class PracticePage {
    private final Words words;

    PracticePage(Words words) {
        this.words = words;
    }

    /** Practice at home. */
    List<Block> blocks(List<Section> practice) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, words.text("print.home.title")));
        blocks.add(Paragraph.muted(words.text("print.home.small")));
        blocks.addAll(rows(practice));
        blocks.add(room(words.text("print.home.tried")));
        return blocks;
    }

    /** Lines on the rest of the page. */
    static IfRoom room(String label) {
        return new IfRoom(List.of(new Hairline(), Row.of(label, RuledLines.fill(2))));
    }

    List<Block> rows(List<Section> sections) {
        List<Block> rows = new ArrayList<>();
        for (Section section : sections) {
            List<Block> label = new ArrayList<>(StepLabel.of(words, section.number(), section.step()));
            if (!section.reached()) {
                label.add(Paragraph.label(words.text("print.step.not-reached")));
            }
            rows.add(new Hairline());
            rows.add(new Together(List.of(new Row(label, Prose.body(section.words())))));
        }
        return rows;
    }
}
