package kintsugi.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kintsugi.guide.HelpLine;
import kintsugi.pdf.PaperSize;
import kintsugi.pdf.block.Align;
import kintsugi.pdf.block.AtFoot;
import kintsugi.pdf.block.Block;
import kintsugi.pdf.block.Hairline;
import kintsugi.pdf.block.Heading;
import kintsugi.pdf.block.Note;
import kintsugi.pdf.block.PageBreak;
import kintsugi.pdf.block.Paragraph;
import kintsugi.pdf.block.Row;
import kintsugi.pdf.block.RuledLines;
import kintsugi.pdf.block.Space;
import kintsugi.pdf.block.Table;
import kintsugi.pdf.block.Table.Cell;
import kintsugi.plan.Plan;
import kintsugi.words.Words;

/**
 * When I look again: three days with three questions each, and the help lines, alike on everybody's paper. They have a
 * page of their own where the paper is short or there are many.
 */
final class LookPage {
    private static final int QUESTIONS = 3;
    private static final int BLANK_LINES = 4;
    private static final int FIT_BESIDE = 5;
    private static final String LEFT_TO_RIGHT = "\u200E";

    private final Plan plan;
    private final Words words;

    private final boolean apart;

    LookPage(Plan plan, Words words, PaperSize paper) {
        this.plan = plan;
        this.words = words;
        apart = paper == PaperSize.LETTER || plan.help().size() > FIT_BESIDE;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, words.text("print.look.title")));
        blocks.add(Paragraph.muted(words.text("print.look.small")));
        for (Plan.Look look : plan.lookAgain()) {
            blocks.add(new Hairline());
            blocks.add(look(look));
        }
        if (apart) {
            blocks.add(PracticePage.room(words.text("print.look.else")));
            blocks.add(new PageBreak());
            blocks.add(new Heading(1, words.text("print.help.title")));
            blocks.addAll(Prose.body(plan.helpWords().room()));
            blocks.add(new Space(4));
            blocks.add(lines());
            blocks.add(PracticePage.room(words.text("print.help.own")));
        } else {
            List<Block> help = new ArrayList<>();
            help.add(new Heading(2, words.text("print.help.title")));
            help.addAll(Prose.label(plan.helpWords().room()));
            help.add(lines());
            blocks.add(new AtFoot(List.of(new Note(help))));
        }
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
                        Paragraph.label(words.calendar().weekday(look.day().getDayOfWeek())
                                + "\n"
                                + words.calendar().dayAndMonth(look.day()))),
                questions);
    }

    private Table lines() {
        return new Table(
                List.of(
                        new Table.Column(3, Align.START),
                        new Table.Column(3, Align.START),
                        new Table.Column(2, Align.END)),
                List.of(),
                true,
                plan.help().isEmpty()
                        ? blank()
                        : plan.help().stream().map(LookPage::line).toList());
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
