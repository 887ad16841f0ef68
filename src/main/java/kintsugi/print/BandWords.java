package kintsugi.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kintsugi.figure.ScaleChart;
import kintsugi.words.Words;
import kintsugi.workshop.Chart;

/** Bands of a scale as they were drawn, with their words. The middle is the band in which the middle answer lies. */
final class BandWords {
    private final Words words;

    BandWords(Words words) {
        this.words = words;
    }

    ScaleChart.Row row(String title, Chart chart, boolean filled) {
        Optional<Chart.Bar> middle = middle(chart);
        List<ScaleChart.Band> bands = new ArrayList<>();
        for (Chart.Bar bar : chart.bars()) {
            boolean marked = middle.filter(bar::equals).isPresent();
            bands.add(new ScaleChart.Band(bar.from(), bar.to(), name(bar), bar.count(), marked));
        }
        return new ScaleChart.Row(
                title,
                answers(chart),
                middle.map(bar -> words.text("print.summary.middle", name(bar))).orElse(""),
                filled,
                bands);
    }

    /** How many answered; at least how many, where the number would tell what a bar may not. */
    String answers(Chart chart) {
        return words.text(chart.exact() ? "print.summary.answers" : "print.summary.at-least", chart.answers());
    }

    /** A row in words, for those who do not see it. */
    String told(ScaleChart.Row row) {
        String counts = row.bands().stream()
                .map(band -> band.label() + ": " + words.numbers().whole(band.count()))
                .collect(Collectors.joining(", "));
        return (row.title().isEmpty() ? "" : row.title() + ", ") + row.people() + ". " + counts + ". " + row.middle();
    }

    private String name(Chart.Bar bar) {
        return bar.from() == bar.to()
                ? words.numbers().whole(bar.from())
                : words.text("print.summary.band", bar.from(), bar.to());
    }

    private static Optional<Chart.Bar> middle(Chart chart) {
        int all = chart.bars().stream().mapToInt(Chart.Bar::count).sum();
        int sofar = 0;
        for (Chart.Bar bar : chart.bars()) {
            sofar += bar.count();
            if (sofar > 0 && 2 * sofar >= all) {
                return Optional.of(bar);
            }
        }
        return Optional.empty();
    }
}
