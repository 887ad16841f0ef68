package kintsugi.print;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import kintsugi.figure.ChartText;
import kintsugi.figure.ChoiceChart;
import kintsugi.figure.Mark;
import kintsugi.figure.ScaleChart;
import kintsugi.guide.Form;
import kintsugi.pdf.block.Block;
import kintsugi.pdf.block.Figure;
import kintsugi.pdf.block.Paragraph;
import kintsugi.print.Findings.Finding;
import kintsugi.words.Words;
import kintsugi.workshop.Chart;

/** A finding as a figure; in words where nothing may be drawn. */
final class FindingFigure {
    private static final double WIDTH = 350;
    private static final double BODY = 9.4;
    private static final double PLOT = 44;

    private final Words words;
    private final ChartText text;
    private final BandWords bands;
    private final String few;

    FindingFigure(Words words, ChartText text, int circle) {
        this.words = words;
        this.text = text;
        bands = new BandWords(words);
        few = words.text("print.summary.few", circle);
    }

    /** The same scale before and after, one above the other. */
    List<Block> beforeAndAfter(Finding before, Finding after) {
        List<ScaleChart.Row> rows = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        before.chart().ifPresent(chart -> rows.add(bands.row(words.text("print.hope.start"), chart, false)));
        after.chart().ifPresent(chart -> rows.add(bands.row(words.text("print.hope.end"), chart, true)));
        if (!rows.isEmpty() && before.prompt().form() instanceof Form.Scale scale) {
            blocks.add(scale(scale, rows));
        }
        if (before.chart().isEmpty()) {
            blocks.add(Paragraph.label(words.text("print.hope.start") + ": " + few));
        }
        if (after.chart().isEmpty()) {
            blocks.add(Paragraph.label(words.text("print.hope.end") + ": " + few));
        }
        return blocks;
    }

    /** One prompt, asked once. */
    List<Block> one(Finding finding) {
        if (finding.chart().isEmpty()) {
            return List.of(Paragraph.label(few));
        }
        Chart chart = finding.chart().get();
        if (finding.prompt().form() instanceof Form.Scale scale) {
            return List.of(scale(scale, List.of(bands.row("", chart, true))));
        }
        if (finding.prompt().form() instanceof Form.Choice choice) {
            return List.of(choice(choice, chart));
        }
        return List.of();
    }

    private Figure scale(Form.Scale scale, List<ScaleChart.Row> rows) {
        var chart = new ScaleChart(scale.low(), scale.high(), scale.lowEnd(), scale.highEnd(), rows);
        double height = chart.height(PLOT, WIDTH, BODY, text);
        var box = new Rectangle2D.Double(0, 0, WIDTH, height);
        return figure(
                chart.marks(
                        box,
                        BODY,
                        text,
                        ScaleChart.Arrangement.ABOVE,
                        words.direction().mirrored()),
                height,
                rows.stream().map(bands::told).collect(Collectors.joining(". ")));
    }

    private Figure choice(Form.Choice choice, Chart chart) {
        List<ChoiceChart.Option> options = chart.bars().stream()
                .map(bar -> new ChoiceChart.Option(
                        choice.options().get(bar.from() - 1),
                        bar.few() ? OptionalInt.empty() : OptionalInt.of(bar.count()),
                        words.text("print.summary.few-chose")))
                .toList();
        String people = bands.answers(chart);
        var drawn = new ChoiceChart(options, people);
        double height = drawn.height(WIDTH, BODY, text);
        var box = new Rectangle2D.Double(0, 0, WIDTH, height);
        String alt = options.stream()
                .map(option -> option.label() + ": "
                        + (option.count().isPresent()
                                ? words.numbers().whole(option.count().getAsInt())
                                : option.instead()))
                .collect(Collectors.joining(", "));
        return figure(drawn.marks(box, BODY, text, words.direction().mirrored()), height, people + ". " + alt);
    }

    private static Figure figure(List<Mark> marks, double height, String alt) {
        return new Figure(WIDTH, height, 0, alt, Drawing.of(marks));
    }
}
