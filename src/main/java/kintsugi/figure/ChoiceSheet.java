package kintsugi.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import kintsugi.figure.Mark.Anchor;
import kintsugi.figure.Mark.Weight;

/** Lays a choice chart out. Lengths are multiples of the body. */
final class ChoiceSheet {
    private static final double MOST_FOR_LABELS = 0.52;
    private static final double GAP = 1;
    private static final double FOOT = 1.6;
    private static final double PITCH = 2.35;
    private static final double BAR = 1.25;
    private static final double LEADING = 1.35;
    private static final double BAR_UNDER = 0.6;
    private static final double SMALL = 0.8;
    private static final double MIDDLE_OF_LETTERS = 0.36;

    private final ChoiceChart chart;
    private final Rectangle2D box;
    private final double body;
    private final ChartText text;
    private final CountAxis axis;
    private final Sheet sheet;

    ChoiceSheet(ChoiceChart chart, Rectangle2D box, double body, ChartText text) {
        this.chart = chart;
        this.box = box;
        this.body = body;
        this.text = text;
        axis = CountAxis.upTo(chart.most());
        sheet = new Sheet(body);
    }

    List<Mark> marks() {
        double labels = chart.options().stream()
                .mapToDouble(option -> text.width(option.label(), body, Weight.REGULAR))
                .max()
                .orElse(0);
        if (labels <= MOST_FOR_LABELS * box.getWidth()) {
            beside(labels + GAP * body);
        } else {
            under();
        }
        return sheet.marks();
    }

    private void beside(double labels) {
        double pitch = Math.min(
                PITCH * body, (box.getHeight() - FOOT * body) / chart.options().size());
        double height = Math.min(BAR * body, 0.7 * pitch);
        var plot = plot(labels, pitch * chart.options().size());
        grid(plot, plot.getY(), plot.getMaxY());
        numbers(plot);
        for (int i = 0; i < chart.options().size(); i++) {
            double middle = plot.getY() + (i + 0.5) * pitch;
            label(chart.options().get(i).label(), middle + MIDDLE_OF_LETTERS * body);
            bar(chart.options().get(i), plot, middle, height);
        }
        sheet.muted(chart.note(), box.getX(), plot.getMaxY() + 1.05 * body, Anchor.LEFT, SMALL * body);
    }

    private void under() {
        var wrapped = chart.options().stream()
                .map(option -> text.lines(option.label(), body, box.getWidth()))
                .toList();
        double needed = wrapped.stream().mapToDouble(this::heightUnder).sum();
        double spare = box.getHeight() - 2 * FOOT * body - needed * body;
        double gap = Math.max(0, Math.min(0.8 * body, spare / Math.max(1, wrapped.size())));
        var plot = plot(0, needed * body + gap * wrapped.size());
        numbers(plot);
        double y = plot.getY();
        for (int i = 0; i < wrapped.size(); i++) {
            for (var line : wrapped.get(i)) {
                y += LEADING * body;
                label(line, y - (LEADING - 1) * body);
            }
            grid(plot, y, y + BAR_UNDER * body);
            bar(chart.options().get(i), plot, y + BAR_UNDER / 2 * body, BAR_UNDER * body);
            y += BAR_UNDER * body + gap;
        }
        sheet.muted(chart.note(), box.getX(), plot.getMaxY() + 2.4 * body, Anchor.LEFT, SMALL * body);
    }

    private double heightUnder(List<String> lines) {
        return lines.size() * LEADING + BAR_UNDER;
    }

    /** The area of bars; at its far end there is room for half of the last number. */
    private Rectangle2D plot(double labels, double height) {
        double numbers = text.width(text.number(axis.top()), SMALL * body, Weight.REGULAR);
        return new Rectangle2D.Double(box.getX() + labels, box.getY(), box.getWidth() - labels - numbers / 2, height);
    }

    private void grid(Rectangle2D plot, double top, double foot) {
        for (int count : axis.labels()) {
            double x = x(plot, count);
            sheet.line(x, top, x, foot, count == 0 ? Tone.LINE : Tone.HAIRLINE);
        }
    }

    private void numbers(Rectangle2D plot) {
        for (int count : axis.labels()) {
            double x = x(plot, count);
            var anchor = x <= box.getX() ? Anchor.LEFT : Anchor.CENTRE;
            sheet.muted(text.number(count), x, plot.getMaxY() + 1.05 * body, anchor, SMALL * body);
        }
    }

    private void label(String label, double baseline) {
        sheet.text(label, box.getX(), baseline, Anchor.LEFT, body, Weight.REGULAR, Tone.TEXT);
    }

    private void bar(ChoiceChart.Option option, Rectangle2D plot, double middle, double height) {
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
