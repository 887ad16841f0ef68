package kintsugi.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kintsugi.guide.HelpLine;
import kintsugi.pdf.block.Align;
import kintsugi.pdf.block.AtFoot;
import kintsugi.pdf.block.Block;
import kintsugi.pdf.block.Hairline;
import kintsugi.pdf.block.Heading;
import kintsugi.pdf.block.Note;
import kintsugi.pdf.block.Paragraph;
import kintsugi.pdf.block.Row;
import kintsugi.pdf.block.RuledLines;
import kintsugi.pdf.block.Table;
import kintsugi.pdf.block.Table.Cell;
import kintsugi.plan.Plan;
import kintsugi.words.Words;

/** When I look again: three days with three questions each, and the help lines, alike on everybody's paper. */
final class LookPage {
    private static final int QUESTIONS = 3;
    private static final int BLANK_LINES = 4;
    private static final String LEFT_TO_RIGHT = "\u200E";

    private final Plan plan;
    private final Words words;

    LookPage(Plan plan, Words words) {
        this.plan = plan;
        this.words = words;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, words.text("print.look.title")));
        blocks.add(Paragraph.muted(words.text("print.look.small")));
        for (Plan.Look look : plan.lookAgain()) {
            blocks.add(new Hairline());
            blocks.add(look(look));
        }
        blocks.add(new AtFoot(List.of(help())));
        return blocks;
    }

    private Row look(Plan.Look look) {
        String key = "print.look." + look.after().name().toLowerCase(Locale.ROOT);
        List<Block> questions = new ArrayList<>();
        for (int i = 1; i <= QUESTIONS; i++) {
            questions.add(Paragraph.of(words.text(key + "." + i)));
            questions.add(RuledLines.of(1));
        }
        return new Row(
                List.of(
                        new Heading(2, words.text(key)),
                        Paragraph.label(words.calendar().weekdayAndDay(look.day()))),
                questions);
    }

    private Note help() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, words.text("print.help.title")));
        blocks.addAll(Prose.label(plan.helpWords().room()));
        blocks.add(new Table(
                List.of(
                        new Table.Column(3, Align.START),
                        new Table.Column(3, Align.START),
                        new Table.Column(2, Align.END)),
                List.of(),
                true,
                plan.help().isEmpty()
                        ? blank()
                        : plan.help().stream().map(LookPage::line).toList()));
        return new Note(blocks);
    }

    /** A number that is missing is a rule to write it on. */
    private static List<Cell> line(HelpLine line) {
        return List.of(
                Cell.strong(line.name()),
                Cell.label(line.hours()),
                line.contact().isBlank() ? Cell.blank() : Cell.strong(number(line.contact())));
    }

    /** A number keeps its order in a language that is written from right to left; a mark that nobody sees says so. */
    private static String number(String contact) {
        return contact.codePoints().noneMatch(Character::isLetter) ? LEFT_TO_RIGHT + contact : contact;
    }

    private List<List<Cell>> blank() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 1; i <= BLANK_LINES; i++) {
            rows.add(List.of(Cell.strong(words.text("print.help." + i)), Cell.label(""), Cell.blank()));
        }
        return rows;
    }
}
