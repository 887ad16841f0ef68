package kintsugi.print;

import java.util.ArrayList;
import java.util.List;
import kintsugi.participant.Commitment;
import kintsugi.pdf.block.AtFoot;
import kintsugi.pdf.block.Block;
import kintsugi.pdf.block.Check;
import kintsugi.pdf.block.Hairline;
import kintsugi.pdf.block.Heading;
import kintsugi.pdf.block.IfRoom;
import kintsugi.pdf.block.Paragraph;
import kintsugi.pdf.block.Row;
import kintsugi.pdf.block.WriteIns;
import kintsugi.plan.Plan;
import kintsugi.words.Words;

/** What I will do: the ticked promises with boxes for four weeks, and room for one more; without any, two to fill in. */
final class PromisePage {
    private final Plan plan;
    private final Words words;
    private final IfThen ifThen;
    private final Boxes boxes;

    PromisePage(Plan plan, Words words) {
        this.plan = plan;
        this.words = words;
        ifThen = new IfThen(words);
        boxes = new Boxes(words);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, words.text("print.do.title")));
        blocks.add(Paragraph.muted(words.text("print.do.small")));
        int number = 0;
        for (Plan.Promise promise : plan.promises()) {
            blocks.add(new Hairline());
            blocks.add(promised(++number, promise.commitment()));
        }
        if (plan.promises().isEmpty()) {
            blocks.add(new Hairline());
            blocks.add(blank(1));
            blocks.add(new Hairline());
            blocks.add(blank(2));
        } else {
            List<String> starts = List.of(words.text("print.do.when"), words.text("print.do.will"));
            blocks.add(new IfRoom(
                    List.of(new Hairline(), Row.of(words.text("print.do.one-more"), new WriteIns(starts, true)))));
            blocks.add(PracticePage.room(words.text("print.do.went")));
        }
        blocks.add(new AtFoot(
                List.of(new Hairline(), Row.of(words.text("print.do.now"), Check.of(words.text("print.do.aloud"))))));
        return blocks;
    }

    private Row promised(int number, Commitment commitment) {
        List<Block> body = new ArrayList<>(ifThen.blocks(commitment));
        body.add(boxes.of(words.text("print.do.box", number), commitment.every(), commitment.from()));
        return new Row(
                List.of(
                        Paragraph.number(words.numbers().whole(number)),
                        Paragraph.label(
                                words.text(rhythm(commitment), words.calendar().dayAndMonth(commitment.from())))),
                body);
    }

    private static String rhythm(Commitment commitment) {
        return switch (commitment.every()) {
            case DAY -> "print.do.day";
            case WEEK -> "print.do.week";
            case ONCE -> "print.do.once";
        };
    }

    private Row blank(int number) {
        List<String> starts = List.of(
                words.text("print.do.when"),
                words.text("print.do.will"),
                words.text("print.do.if"),
                words.text("print.do.then"));
        return new Row(
                List.of(Paragraph.number(words.numbers().whole(number))),
                List.of(
                        new WriteIns(starts, true),
                        boxes.fourWeeks(
                                words.text("print.do.box", number), plan.date().plusDays(1))));
    }
}
