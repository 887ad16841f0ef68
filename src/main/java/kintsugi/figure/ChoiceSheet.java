package kintsugi.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import kintsugi.figure.Mark.Anchor;
import kintsugi.figure.Mark.Weight;

/**
 * Lays a choice chart out, all options or some of them; axis and labels stand alike for any. Lengths are multiples of
 * the body.
 */
final class ChoiceSheet {
    private static final double MOST_FOR_LABELS = 0.52;
    private static final double GAP = 1;
    private static final double FOOT = 1.6;
    private static final double PITCH = 2.35;
    private static final double LEAST_PITCH = 1.75;
    private static final double BAR = 1.25;
    private static final double LEADING = 1.35;
    private static final double BAR_UNDER = 0.6;
    private static final double LEAST_GAP_UNDER = 0.4;
    private static final double NUMBERS = 1.05;
    private static final double NOTE_UNDER_NUMBERS = 2.4;
    private static final double NEXT_LINE = 1.05;
    private static final double SMALL = 0.8;
    private static final double MIDDLE_OF_LETTERS = 0.36;

    private final ChoiceChart chart;
    private final Rectangle2D box;
    private final double body;
    private final ChartText text;
    private final CountAxis axis;
    private final double labels;
    private final boolean beside;
    private final List<String> note;
    private final boolean noteUnderNumbers;

    ChoiceSheet(ChoiceChart chart, Rectangle2D box, double body, ChartText text) {
        this.chart = chart;
        this.box = box;
        this.body = body;
        this.text = text;
        axis = CountAxis.upTo(chart.most());
        double longest = chart.options().stream()
                .mapToDouble(option -> text.width(option.label(), body, Weight.REGULAR))
                .max()
                .orElse(0);
        beside = longest <= MOST_FOR_LABELS * box.getWidth();
        labels = beside ? longest + GAP * body : 0;
        noteUnderNumbers = text.width(chart.note(), SMALL * body, Weight.REGULAR) > labels - GAP / 2 * body;
        note = noteUnderNumbers ? text.lines(chart.note(), SMALL * body, box.getWidth()) : List.of(chart.note());
    }

    /** Everything in one box, as close as it must be. */
    List<Mark> marks() {
        return marks(chart.options());
    }

    /** On as few boxes as will do without crowding, about as many options in each. */
    List<List<Mark>> pages() {
        return parts().stream().map(this::marks).toList();
    }

    private List<List<ChoiceChart.Option>> parts() {
        var parts = List.of(chart.options());
        for (int count = 2; count <= chart.options().size() && !parts.stream().allMatch(this::holds); count++) {
            parts = parts(count);
        }
        return parts;
    }

    private List<List<ChoiceChart.Option>> parts(int count) {
        int all = chart.options().size();
        return IntStream.range(0, count)
                .mapToObj(part -> chart.options().subList(all * part / count, all * (part + 1) / count))
                .toList();
    }

    private boolean holds(List<ChoiceChart.Option> options) {
        double least = options.stream()
                .mapToDouble(option -> beside ? LEAST_PITCH : heightUnder(wrapped(option)) + LEAST_GAP_UNDER)
                .sum();
        return least * body <= box.getHeight() - foot();
    }

    private List<Mark> marks(List<ChoiceChart.Option> options) {
        var sheet = new Sheet(body);
        var plot = beside ? beside(sheet, options) : under(sheet, options);
        numbers(sheet, plot);
        double baseline = plot.getMaxY() + (noteUnderNumbers ? NOTE_UNDER_NUMBERS : NUMBERS) * body;
        for (int i = 0; i < note.size(); i++) {
            sheet.muted(note.get(i), box.getX(), baseline + i * NEXT_LINE * body, Anchor.LEFT, SMALL * body);
        }
        return sheet.marks();
    }

    private Rectangle2D beside(Sheet sheet, List<ChoiceChart.Option> options) {
        double pitch = Math.min(PITCH * body, (box.getHeight() - foot()) / options.size());
        double height = Math.min(BAR * body, 0.7 * pitch);
        var plot = plot(pitch * options.size());
        grid(sheet, plot, plot.getY(), plot.getMaxY());
        for (int i = 0; i < options.size(); i++) {
            double middle = plot.getY() + (i + 0.5) * pitch;
            label(sheet, options.get(i).label(), middle + MIDDLE_OF_LETTERS * body);
            bar(sheet, options.get(i), plot, middle, height);
        }
        return plot;
    }

    private Rectangle2D under(Sheet sheet, List<ChoiceChart.Option> options) {
        double needed = options.stream()
                .mapToDouble(option -> heightUnder(wrapped(option)))
                .sum();
        double spare = box.getHeight() - foot() - needed * body;
        double gap = Math.max(0, Math.min(0.8 * body, spare / Math.max(1, options.size())));
        var plot = plot(needed * body + gap * options.size());
        double y = plot.getY();
        for (var option : options) {
            for (var line : wrapped(option)) {
                y += LEADING * body;
                label(sheet, line, y - (LEADING - 1) * body);
            }
            grid(sheet, plot, y, y + BAR_UNDER * body);
            bar(sheet, option, plot, y + BAR_UNDER / 2 * body, BAR_UNDER * body);
            y += BAR_UNDER * body + gap;
        }
        return plot;
    }

    private List<String> wrapped(ChoiceChart.Option option) {
        return text.lines(option.label(), body, box.getWidth());
    }

    private double heightUnder(List<String> lines) {
        return lines.size() * LEADING + BAR_UNDER;
    }

    /** The room under the bars, for numbers and note. */
    private double foot() {
        return (noteUnderNumbers ? 2 * FOOT + (note.size() - 1) * NEXT_LINE : FOOT) * body;
    }

    /** The area of bars; at its far end there is room for half of the last number. */
    private Rectangle2D plot(double height) {
        double numbers = text.width(text.number(axis.top()), SMALL * body, Weight.REGULAR);
        return new Rectangle2D.Double(box.getX() + labels, box.getY(), box.getWidth() - labels - numbers / 2, height);
    }

    private void grid(Sheet sheet, Rectangle2D plot, double top, double foot) {
        for (int count : axis.labels()) {
            double x = x(plot, count);
            sheet.line(x, top, x, foot, count == 0 ? Tone.LINE : Tone.HAIRLINE);
        }
    }

    private void numbers(Sheet sheet, Rectangle2D plot) {
        for (int count : axis.labels()) {
            double x = x(plot, count);
            var anchor = x <= box.getX() ? Anchor.LEFT : Anchor.CENTRE;
            sheet.muted(text.number(count), x, plot.getMaxY() + NUMBERS * body, anchor, SMALL * body);
        }
    }

    private void label(Sheet sheet, String label, double baseline) {
        sheet.text(label, box.getX(), baseline, Anchor.LEFT, body, Weight.REGULAR, Tone.TEXT);
    }

    private void bar(Sheet sheet, ChoiceChart.Option option, Rectangle2D plot, double middle, double height) {
        if (option.count().isEmpty()) {
            double baseline = middle + MIDDLE_OF_LETTERS * SMALL * body;
            double clear = 0.4 * body;
            sheet.muted(option.instead(), plot.getX() + clear, baseline, Anchor.LEFT, SMALL * body);
        } else if (option.count().getAsInt() > 0) {
            double width = x(plot, option.count().getAsInt()) - plot.getX();
            sheet.filled(plot.getX(), middle - height / 2, width, height, Tone.MUTED);
        }
    }

    private double x(Rectangle2D plot, int count) {
        return plot.getX() + plot.getWidth() * count / axis.top();
    }
}
