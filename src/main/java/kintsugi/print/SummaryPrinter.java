package kintsugi.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kintsugi.guide.PromptKey;
import kintsugi.pdf.Dress;
import kintsugi.pdf.PaperSize;
import kintsugi.pdf.block.Block;
import kintsugi.pdf.block.Columns;
import kintsugi.pdf.block.Hairline;
import kintsugi.pdf.block.Heading;
import kintsugi.pdf.block.Paragraph;
import kintsugi.pdf.block.Row;
import kintsugi.pdf.block.Space;
import kintsugi.pdf.block.Span;
import kintsugi.pdf.block.TextSize;
import kintsugi.pdf.block.Together;
import kintsugi.print.Findings.Finding;
import kintsugi.words.Words;
import kintsugi.workshop.Chart;
import kintsugi.workshop.Summary;

/** Prints how an evening went: counts, and charts as they were drawn. No texts, nothing finer than what the room saw. */
public final class SummaryPrinter {
    /** Millimetres between two questions of one step. */
    private static final double BETWEEN = 2.5;

    private final Press press;
    private final String title;

    /** A printer of summaries. */
    public SummaryPrinter(Press press) {
        this(press, "print.summary.title");
    }

    private SummaryPrinter(Press press, String title) {
        this.press = press;
        this.title = title;
    }

    /** A printer of summaries that say in their title that the evening was a rehearsal, its people invented. */
    public static SummaryPrinter ofRehearsals(Press press) {
        return new SummaryPrinter(press, "print.summary.title.rehearsal");
    }

    /**
     * The summary as a PDF; not for the event thread.
     *
     * @param circle the smallest number of people whose answers are shown
     * @param language the facilitator's
     */
    public byte[] print(Summary summary, int circle, PaperSize paper, Locale language) {
        Words words = Words.of(language);
        int steps = summary.steps().size();
        int reached = summary.reached().size();
        Sheets sheets = new Sheets(words, paper, steps);
        Dress dress = sheets.dress(
                reached,
                steps,
                words.text("print.summary.head"),
                words.calendar().date(summary.date()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, words.text(title)));
        blocks.add(Paragraph.muted(words.text("print.summary.only-counts", circle)));
        Findings findings = new Findings(summary);
        blocks.addAll(meanings(findings.all(), words, circle));
        blocks.add(new Space(3));
        blocks.add(counts(summary, words));
        FindingFigure figure = new FindingFigure(words, press.measure(words), circle);
        hope(findings, figure, blocks);
        findings.of(PromptKey.LAST_WORD).forEach(finding -> {
            blocks.add(new Hairline());
            blocks.add(row(List.of(new Heading(2, finding.prompt().label())), one(finding, figure)));
        });
        String last = "";
        for (Finding finding : findings.steps()) {
            boolean same = finding.name().equals(last);
            blocks.add(same ? new Space(BETWEEN) : new Hairline());
            blocks.add(row(
                    same ? List.of() : StepLabel.of(words, finding.number(), finding.name()), one(finding, figure)));
            last = finding.name();
        }
        blocks.add(PracticePage.room(words.text("print.summary.next-time")));
        return press.print(sheets.empty(words.text("print.summary.file-title"), summary.date())
                .with(dress, blocks));
    }

    /** What the words mean that stand in the place of a number, if any do. */
    private static List<Block> meanings(List<Finding> findings, Words words, int circle) {
        List<Block> blocks = new ArrayList<>();
        if (findings.stream().anyMatch(finding -> finding.chart().isEmpty())) {
            blocks.add(Paragraph.label(words.text("print.summary.few-means", circle)));
        }
        if (findings.stream()
                .flatMap(finding -> finding.chart().stream())
                .anyMatch(chart -> chart.bars().stream().anyMatch(Chart.Bar::few))) {
            blocks.add(Paragraph.label(words.text("print.summary.two-means")));
        }
        return blocks;
    }

    private static Columns counts(Summary summary, Words words) {
        int steps = summary.steps().size();
        return new Columns(List.of(
                count(words, summary.people(), words.text("print.summary.people")),
                count(words, summary.codes(), words.text("print.summary.codes")),
                count(words, summary.reached().size(), words.text("print.summary.steps", steps)),
                count(words, summary.minutes(), words.text("print.summary.minutes"))));
    }

    private static Columns.Column count(Words words, int count, String what) {
        String number = words.numbers().whole(count);
        return new Columns.Column(1, List.of(new Paragraph(TextSize.COUNT, Span.list(number)), Paragraph.label(what)));
    }

    private static void hope(Findings findings, FindingFigure figure, List<Block> blocks) {
        List<Finding> again = findings.of(PromptKey.CHECK_IN_AGAIN);
        for (Finding before : findings.of(PromptKey.CHECK_IN)) {
            String id = before.prompt().key().prompt();
            again.stream()
                    .filter(after -> after.prompt().key().prompt().equals(id))
                    .forEach(after -> {
                        blocks.add(new Hairline());
                        blocks.add(row(
                                List.of(
                                        new Heading(2, before.prompt().label()),
                                        Paragraph.label(before.prompt().question())),
                                figure.beforeAndAfter(before, after)));
                    });
        }
    }

    private static List<Block> one(Finding finding, FindingFigure figure) {
        List<Block> body = new ArrayList<>();
        body.add(Paragraph.question(finding.prompt().question()));
        body.addAll(figure.one(finding));
        return body;
    }

    private static Together row(List<Block> label, List<Block> body) {
        return new Together(List.of(new Row(label, body)));
    }
}
