package kintsugi.print;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kintsugi.guide.Form;
import kintsugi.print.Findings.Finding;
import kintsugi.workshop.Chart;
import kintsugi.workshop.Summary;

/**
 * The summary's figures for a spreadsheet: the same that were drawn, nothing finer. RFC 4180, UTF-8 without a byte order
 * mark, heads in English. A cell that a spreadsheet could take for a formula begins with an apostrophe.
 */
public final class SummaryCsv {
    private static final String LINE_END = "\r\n";
    private static final List<String> HEADS = List.of("part", "prompt", "question", "from", "to", "answer", "count");

    private SummaryCsv() {}

    /**
     * The file.
     *
     * <p>Counts of the evening come first, with the part {@code evening}; then for each prompt a row
     * {@code answers} and one row per bar. Where nothing was drawn, the count of {@code answers} reads {@code fewer than}
     * and the circle; where fewer than two chose an option, its count reads {@code fewer than 2}, and that of
     * {@code answers} begins with {@code at least} where the number would tell what that hides.
     *
     * @param circle the smallest number of people whose answers are shown
     */
    public static byte[] of(Summary summary, int circle) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADS);
        rows.add(evening("date", summary.date().toString()));
        rows.add(evening("people", "" + summary.people()));
        rows.add(evening("codes", "" + summary.codes()));
        rows.add(evening("minutes", "" + summary.minutes()));
        rows.add(evening("steps", "" + summary.steps().size()));
        rows.add(evening("reached", "" + summary.reached().size()));
        summary.reached().forEach(id -> rows.add(List.of(id, "", "", "", "", "reached", "1")));
        new Findings(summary).all().forEach(finding -> rows.addAll(rows(finding, circle)));
        return rows.stream()
                .map(row -> row.stream().map(SummaryCsv::cell).collect(Collectors.joining(",")) + LINE_END)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> evening(String what, String count) {
        return List.of("evening", "", "", "", "", what, count);
    }

    private static List<List<String>> rows(Finding finding, int circle) {
        if (finding.chart().isEmpty()) {
            return List.of(row(finding, "", "", "answers", "fewer than " + circle + " or nearly all alike"));
        }
        Chart chart = finding.chart().get();
        return Stream.concat(
                        Stream.of(
                                row(finding, "", "", "answers", (chart.exact() ? "" : "at least ") + chart.answers())),
                        chart.bars().stream()
                                .map(bar -> row(
                                        finding,
                                        "" + bar.from(),
                                        "" + bar.to(),
                                        answer(finding, bar),
                                        bar.few() ? "fewer than 2" : "" + bar.count())))
                .toList();
    }

    private static String answer(Finding finding, Chart.Bar bar) {
        return finding.prompt().form() instanceof Form.Choice choice
                ? choice.options().get(bar.from() - 1)
                : "";
    }

    private static List<String> row(Finding finding, String from, String to, String answer, String count) {
        var key = finding.prompt().key();
        return List.of(key.step(), key.prompt(), finding.prompt().question(), from, to, answer, count);
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
