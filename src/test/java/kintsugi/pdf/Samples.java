package kintsugi.pdf;

import java.awt.geom.Path2D;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kintsugi.pdf.block.*;
import kintsugi.pdf.draw.Area;
import kintsugi.pdf.draw.Contour;
import kintsugi.pdf.draw.Mark;
import kintsugi.pdf.draw.Stroke;
import kintsugi.pdf.draw.Words;

/** Documents for tests: pages like those that people will hold in their hands. */
public final class Samples {
    /** Colours as on paper. */
    public static final Palette PALETTE =
            new Palette(0x1B212D, 0x57534C, 0x734D00, 0xA23A2E, 0x2F6B3F, 0x8C857A, 0xD9CBB0);

    private Samples() {}

    static PdfInfo info(String language, boolean rightToLeft) {
        return new PdfInfo("My pages", language, rightToLeft, Instant.parse("2026-11-10T19:00:00Z"), "Kintsugi");
    }

    static Dress dress() {
        return new Dress(seam(), "For Ruth", "Tuesday 10 November 2026", (page, pages) -> page + " of " + pages);
    }

    static PdfDocument document(List<Block> blocks) {
        return PdfDocument.of(PaperSize.A4, info("en-GB", false), PALETTE).with(dress(), blocks);
    }

    /** A crooked line, 14 mm from the edge. */
    static List<Mark> seam() {
        List<Mark> marks = new ArrayList<>();
        Path2D path = new Path2D.Double();
        path.moveTo(40, 0);
        for (int i = 1; i <= 8; i++) {
            path.quadTo(40 + (i % 2 == 0 ? 8 : -8), i * 105 - 50, 40 + (i % 3 - 1) * 4, i * 105);
        }
        marks.add(new Stroke(Contour.of(path), 0xB9811F, 4));
        marks.add(new Stroke(Contour.of(path), 0xE7C373, 1.2));
        marks.add(new Area(Contour.polygon(38, 420, 50, 410, 62, 440, 46, 424), 0xB9811F));
        return marks;
    }

    static PdfDocument plan() {
        return PdfDocument.of(PaperSize.A4, info("en-GB", false), PALETTE)
                .with(dress(), wrote())
                .with(dress(), willDo())
                .with(dress(), ladder())
                .with(dress(), lookAgain());
    }

    static List<Block> wrote() {
        List<Block> blocks = new ArrayList<>(List.of(
                new Heading(1, "What I wrote"),
                Paragraph.muted("Only what I ticked is here. The rest stays where it was."),
                new Hairline(),
                Row.of("My hope tonight", hope())));
        String[][] answers = {
            {"Open communication", "What do I want to be asked?", "How I slept. Not whether I am over it."},
            {
                "Clear boundaries",
                "What would help me feel safer this week?",
                "That I hear before the evening if it gets late, not after. I don’t need a reason. I need not to wait at"
                        + " the window."
            },
            {
                "Being accountable",
                "What did it cost me that nobody has named yet?",
                "The Sunday mornings. I used to read the paper aloud in bed and he would argue with it. I stopped, and"
                        + " neither of us has said so. I don’t want it back out of politeness. I want him to notice the"
                        + " gap before I point at it, and to say what he did without the word “but”."
            }
        };
        for (int i = 0; i < answers.length; i++) {
            blocks.add(new Hairline());
            blocks.add(new Row(
                    List.of(Paragraph.number("" + (i + 1)), Paragraph.label(answers[i][0])),
                    List.of(Paragraph.question(answers[i][1]), Paragraph.of(answers[i][2]))));
        }
        blocks.add(new IfRoom(List.of(new Hairline(), Row.of("Since then", RuledLines.fill(2)))));
        return blocks;
    }

    static Figure hope() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            double x = i * 33 - 20;
            double radius = i == 4 || i == 6 ? 10 : 6.5;
            if (i == 6) {
                marks.add(new Area(Contour.circle(x, 14, radius), 0x1B212D));
            } else {
                marks.add(new Stroke(Contour.circle(x, 14, radius), 0x1B212D, i == 4 ? 1.6 : 0.6));
            }
            int color = i == 6 ? 0xFFFFFF : 0x1B212D;
            marks.add(new Words("" + i, x, 17, 8, i == 4 || i == 6, color, Words.Anchor.MIDDLE));
        }
        marks.add(new Words("at the start", 112, 38, 8.4, false, 0x57534C, Words.Anchor.MIDDLE));
        marks.add(new Words("at the end", 178, 38, 8.4, false, 0x57534C, Words.Anchor.MIDDLE));
        return new Figure(350, 42, 17, "Hope on a scale from 1 to 10: 4 at the start, 6 at the end", marks);
    }

    static List<Block> willDo() {
        return List.of(
                new Heading(1, "What I will do"),
                Paragraph.muted("Small enough for a bad day. One box for each time it happened; an empty box is just an"
                        + " empty box."),
                new Hairline(),
                new Row(
                        List.of(Paragraph.number("1"), Paragraph.label("Every day\nfrom 11 November")),
                        List.of(
                                Paragraph.sentence(
                                        Span.strong("When"),
                                        Span.of(" the plates are cleared, "),
                                        Span.strong("I will"),
                                        Span.of(" sit down for ten minutes and listen without answering back.")),
                                ifThen("I am too tired to listen well,", "I say so, and name the hour when I will."),
                                new CheckGrid(
                                        "Ten minutes",
                                        List.of("Wed", "Thu", "Fri", "Sat", "Sun", "Mon", "Tue"),
                                        List.of("11 Nov", "18 Nov", "25 Nov", "2 Dec"),
                                        true))),
                new Hairline(),
                new Row(
                        List.of(Paragraph.number("2"), Paragraph.label("Every week\nfrom 15 November")),
                        List.of(
                                Paragraph.sentence(
                                        Span.strong("When"),
                                        Span.of(" it is Sunday morning, "),
                                        Span.strong("I will"),
                                        Span.of(" bring the paper to bed and read one page aloud.")),
                                ifThen("the silence is heavy,", "I read all the same, and stop after one page."),
                                new CheckRow("Sunday", List.of("15 Nov", "22 Nov", "29 Nov", "6 Dec"), true))),
                new Hairline(),
                Row.of("One more,\nif I want", new WriteIns(List.of("When", "I will"), true)),
                new AtFoot(List.of(
                        new Hairline(),
                        Row.of("Now", Check.of("I have said each line once, aloud, in my own voice.")))));
    }

    private static Paragraph ifThen(String obstacle, String response) {
        return Paragraph.of(
                Span.strong("If"),
                Span.of(" " + obstacle + "\n").in(Ink.MUTED),
                Span.strong("then"),
                Span.of(" " + response).in(Ink.MUTED));
    }

    static List<Block> ladder() {
        String[][] rungs = {
            {"Signs I notice", "in my body, in what I say, in what I do", "I look at the clock every few minutes."},
            {"What I can do alone", "for a quarter of an hour", "Walk to the mill and back. Leave the phone at home."},
            {"Who I can be with", "without having to talk about it", "Choir on Wednesdays. My sister’s garden."},
            {"Whom I can ask", "and say what I need: an ear, a bed, a lift", ""},
            {"Professionals", "who do this every day", "The counselling office in Mill Lane."}
        };
        List<Row> rows = IntStream.range(0, rungs.length)
                .mapToObj(i -> new Row(
                        List.of(Paragraph.number("" + (i + 1))),
                        List.of(
                                new Heading(2, rungs[i][0]),
                                Paragraph.label(rungs[i][1]),
                                rungs[i][2].isEmpty() ? new Space(0) : Paragraph.of(rungs[i][2]),
                                RuledLines.fill(1))))
                .toList();
        return List.of(
                new Heading(1, "When it gets hard"),
                Paragraph.muted("Start on the first rung. If it holds, stay there."),
                new Ladder(rows, true));
    }

    static List<Block> lookAgain() {
        List<Block> blocks = new ArrayList<>(List.of(
                new Heading(1, "When I look again"), Paragraph.muted("Ten minutes each time, alone, with a pen.")));
        for (String day : List.of("Tomorrow", "In a week", "In a month")) {
            blocks.add(new Hairline());
            blocks.add(new Row(
                    List.of(new Heading(2, day), Paragraph.label("Wednesday\n11 November")),
                    List.of(
                            Paragraph.of("Have I said my lines aloud once?"),
                            RuledLines.of(1),
                            Paragraph.of("What have I done already, however small?"),
                            RuledLines.of(1))));
        }
        blocks.add(new AtFoot(List.of(help())));
        return blocks;
    }

    static Note help() {
        return new Note(List.of(
                new Heading(2, "Help lines"),
                Paragraph.label("They are on everybody’s paper. Nobody asks why you ring."),
                new Table(
                        List.of(
                                new Table.Column(3, Align.START),
                                new Table.Column(3, Align.START),
                                new Table.Column(2, Align.END)),
                        List.of(),
                        true,
                        List.of(
                                List.of(
                                        Table.Cell.strong("In danger, at once"),
                                        Table.Cell.label(""),
                                        Table.Cell.blank()),
                                List.of(
                                        Table.Cell.strong("Crisis line"),
                                        Table.Cell.label("day and night, free"),
                                        Table.Cell.strong("01632 960 142")),
                                List.of(
                                        Table.Cell.strong("Couple and family counselling"),
                                        Table.Cell.label("Mill Lane 4, Mon to Thu, 9 to 5"),
                                        Table.Cell.strong("01632 960 118"))))));
    }

    static PdfDocument worksheet() {
        Dress dress = new Dress(
                seam(), "Paper first, then only what you choose", "This sheet stays with you", PageNumber.NONE);
        return PdfDocument.of(PaperSize.A4, info("en-GB", false), PALETTE)
                .with(
                        dress,
                        List.of(
                                new Row(
                                        List.of(
                                                new Paragraph(
                                                        TextSize.COUNT,
                                                        List.of(Span.strong("1").in(Ink.GOLD))),
                                                Paragraph.label("Open communication")),
                                        List.of(
                                                new Heading(1, "Say it, and hear it"),
                                                Paragraph.muted(
                                                        "Write for yourself, and cross out freely. Nobody collects this sheet."))),
                                new Hairline(),
                                Row.of(
                                        "five minutes",
                                        new Heading(2, "What do I wish someone had asked me?"),
                                        RuledLines.of(5)),
                                new Hairline(),
                                Row.of(
                                        "five minutes",
                                        new Heading(2, "What is hard to hear, and what would make it easier?"),
                                        RuledLines.of(5)),
                                new Hairline(),
                                Row.of(
                                        "one line that I\nwill try",
                                        new WriteIns(List.of("When", "I will", "If", "then"), false)),
                                new AtFoot(
                                        List.of(
                                                new CutLine(),
                                                new Row(
                                                        List.of(new Heading(2, "My code")),
                                                        List.of(
                                                                Paragraph.label(
                                                                        "Cut here and keep it on you. Whoever has it can read\n"
                                                                                + "your notebook; without it nobody can, not even you."))),
                                                new CodeCard("Twelve empty boxes for the code"),
                                                Paragraph.label(
                                                        "0 is always zero, never the letter O. 1 is always one, never I or L.")))));
    }

    static PdfDocument summary() {
        List<Columns.Column> counts = new ArrayList<>();
        String[][] facts = {
            {"16", "people counted"}, {"4", "of 8 steps"}, {"2 h 05", "planned 2 h"}, {"11", "plans made"}
        };
        for (String[] fact : facts) {
            counts.add(new Columns.Column(
                    1, List.of(new Paragraph(TextSize.COUNT, Span.list(fact[0])), Paragraph.label(fact[1]))));
        }
        Table shared = new Table(
                List.of(
                        new Table.Column(0.4, Align.START), new Table.Column(5, Align.START),
                        new Table.Column(2, Align.START), new Table.Column(2, Align.END)),
                List.of("", "Question", "Way in", "Shared"),
                false,
                List.of(
                        row("1", "What someone should have asked", "pass-round", "13"),
                        row("2", "What would help me feel safer", "own code", "9"),
                        row("3", "What nobody has named yet", "own code", "fewer than six")));
        return document(List.of(
                new Heading(1, "How the evening went"),
                Paragraph.muted("Counts only, and only where six or more people answered."),
                new Space(3),
                new Columns(counts),
                new Hairline(),
                new Row(
                        List.of(
                                new Heading(2, "Hope"),
                                Paragraph.label("How hopeful are you tonight, about the two of you?")),
                        List.of(bars("at the start; the middle answer was 4"), bars("at the end"))),
                new Hairline(),
                new Row(List.of(new Heading(2, "Shared"), Paragraph.label("per question")), List.of(shared)),
                new Bullets(List.of(
                        Span.list("One thing that worked, said in a sentence that is long enough to need a second"
                                + " line on the paper that it is printed on."),
                        Span.list("Another"))),
                new TextField("Notes for next time", 4),
                new AtFoot(List.of(
                        new Hairline(), Paragraph.label("“Fewer than six” is all this program knows to say.")))));
    }

    private static List<Table.Cell> row(String number, String question, String way, String count) {
        Span gold = Span.strong(number).in(Ink.GOLD);
        return List.of(
                new Table.Cell(TextSize.BODY, List.of(gold)),
                Table.Cell.of(question),
                Table.Cell.label(way),
                Table.Cell.strong(count));
    }

    static Figure bars(String caption) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Words(caption, 16, 10, 8.4, false, 0x1B212D, Words.Anchor.LEFT));
        for (int i = 0; i < 10; i++) {
            double x = 8 + i * 34;
            for (int k = 0; k < 3 - Math.abs(i - 4); k++) {
                marks.add(new Stroke(Contour.box(x, 58 - k * 15, 27, 12, 2), 0x1B212D, 1));
            }
            marks.add(new Words("" + (i + 1), x + 13.5, 86, 8.4, false, 0x1B212D, Words.Anchor.MIDDLE));
        }
        marks.add(new Stroke(Contour.line(0, 74, 350, 74), 0x57534C, 0.7));
        return new Figure(351, 92, 10, "Bars: " + caption, marks);
    }
}
