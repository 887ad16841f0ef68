package kintsugi.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import kintsugi.figure.Mark.Anchor;
import kintsugi.figure.Mark.Weight;

/** Lays a scale chart out. Lengths are multiples of the body. */
final class ScaleSheet {
    private static final double HEADER = 2.1;
    private static final double HEADER_BETWEEN = 2.9;
    private static final double HEADER_UNDER_LABELS = 3;
    private static final double NUMBERS = 1.3;
    private static final double GUTTER = 2.2;
    private static final double LABELS = 1.25;
    private static final double ENDS = 1.2;
    private static final double NEXT_LINE = 1.05;
    private static final double BETWEEN_ENDS = 0.3;
    private static final double SIDE_OF_BAR = 0.17;
    private static final double SMALL = 0.8;

    private final ScaleChart chart;
    private final Rectangle2D box;
    private final double body;
    private final ChartText text;
    private final CountAxis axis;
    private final Sheet sheet;

    ScaleSheet(ScaleChart chart, Rectangle2D box, double body, ChartText text) {
        this.chart = chart;
        this.box = box;
        this.body = body;
        this.text = text;
        axis = CountAxis.upTo(chart.most());
        sheet = new Sheet(body);
    }

    List<Mark> marks(ScaleChart.Arrangement arrangement) {
        int rows = chart.rows().size();
        boolean beside = arrangement == ScaleChart.Arrangement.BESIDE;
        double left = box.getX() + NUMBERS * body;
        double width = beside ? (box.getMaxX() - left - (rows - 1) * GUTTER * body) / rows : box.getMaxX() - left;
        double foot = foot(width);
        double between = between();
        double height = beside
                ? box.getHeight() - HEADER * body - foot
                : (box.getHeight() - HEADER * body - foot - (rows - 1) * between) / rows;
        for (int row = 0; row < rows; row++) {
            double x = beside ? left + row * (width + GUTTER * body) : left;
            double y = box.getY() + HEADER * body + (beside ? 0 : row * (height + between));
            var plot = new Rectangle2D.Double(x, y, width, height);
            boolean last = row == rows - 1;
            draw(chart.rows().get(row), plot, !beside || row == 0, beside || last || !chart.sameBands());
            if (beside || last) {
                ends(plot);
            }
        }
        return sheet.marks();
    }

    /** How high it is with plots of this height one above the other. */
    double height(double plot) {
        int rows = chart.rows().size();
        return HEADER * body + rows * plot + (rows - 1) * between() + foot(box.getWidth() - NUMBERS * body);
    }

    /** From one plot to the one beneath it: a header, and labels of the upper one where the lower one's do not hold. */
    private double between() {
        return (chart.sameBands() ? HEADER_BETWEEN : LABELS + HEADER_UNDER_LABELS) * body;
    }

    private void draw(ScaleChart.Row row, Rectangle2D plot, boolean numbers, boolean labels) {
        header(row, plot);
        for (int count : axis.lines()) {
            sheet.line(plot.getX(), y(plot, count), plot.getMaxX(), y(plot, count), tone(count));
        }
        if (numbers) {
            for (int count : axis.labels()) {
                double baseline = y(plot, count) + 0.3 * body;
                sheet.muted(text.number(count), box.getX(), baseline, Anchor.LEFT, SMALL * body);
            }
        }
        row.bands().forEach(band -> bar(row, band, plot));
        if (labels) {
            bands(row, plot);
        }
    }

    private static Tone tone(int count) {
        return count == 0 ? Tone.LINE : Tone.HAIRLINE;
    }

    /** The room under a plot, for the numbers of the scale and what its ends mean. */
    private double foot(double width) {
        int lines = Math.max(
                end(chart.lowLabel(), width).size(),
                end(chart.highLabel(), width).size());
        return (LABELS + ENDS + (lines - 1) * NEXT_LINE) * body;
    }

    private List<String> end(String label, double width) {
        return text.lines(label, SMALL * body, width / 2 - BETWEEN_ENDS * body - SIDE_OF_BAR * slot(width));
    }

    /** What names a row, in smaller letters where they would not stand side by side. */
    private void header(ScaleChart.Row row, Rectangle2D plot) {
        double title = headed(row.title(), Weight.SEMIBOLD);
        double needed = title + headed(row.people(), Weight.REGULAR) + headed(row.middle(), Weight.REGULAR);
        double size = body * Math.min(1, plot.getWidth() / Math.max(needed, 1e-6));
        double baseline = plot.getY() - (HEADER - 0.9) * body;
        sheet.text(row.title(), plot.getX(), baseline, Anchor.LEFT, size, Weight.SEMIBOLD, Tone.TEXT);
        sheet.muted(row.people(), plot.getX() + title * size / body, baseline, Anchor.LEFT, size);
        sheet.muted(row.middle(), plot.getMaxX(), baseline, Anchor.RIGHT, size);
    }

    /** The width of a piece of a header with the space after it; none without words. */
    private double headed(String words, Weight weight) {
        return words.isEmpty() ? 0 : text.width(words, body, weight) + 0.5 * body;
    }

    private void bar(ScaleChart.Row row, ScaleChart.Band band, Rectangle2D plot) {
        double slot = slot(plot.getWidth());
        double x = plot.getX() + (band.from() - chart.lowest() + SIDE_OF_BAR) * slot;
        double width = (band.to() - band.from() + 1 - 2 * SIDE_OF_BAR) * slot;
        double top = y(plot, band.count());
        if (band.count() > 0 && row.filled()) {
            sheet.filled(x, top, width, plot.getMaxY() - top, Tone.TEXT);
        } else if (band.count() > 0) {
            sheet.hollow(x, top, width, plot.getMaxY() - top, Tone.MUTED);
        }
        if (band.marked()) {
            sheet.filled(x, plot.getMaxY(), width, 0.16 * body, Tone.GOLD_FILL);
        }
    }

    private void bands(ScaleChart.Row row, Rectangle2D plot) {
        double slot = slot(plot.getWidth());
        double size = labelSize(slot);
        double baseline = plot.getMaxY() + LABELS * body;
        for (var band : row.bands()) {
            double middle = (band.from() + band.to() + 1) / 2.0 - chart.lowest();
            sheet.muted(band.label(), plot.getX() + middle * slot, baseline, Anchor.CENTRE, size);
        }
    }

    /** What the ends of the scale mean, under the labels. */
    private void ends(Rectangle2D plot) {
        double side = SIDE_OF_BAR * slot(plot.getWidth());
        double end = plot.getMaxY() + (LABELS + ENDS) * body;
        end(end(chart.lowLabel(), plot.getWidth()), plot.getX() + side, end, Anchor.LEFT);
        end(end(chart.highLabel(), plot.getWidth()), plot.getMaxX() - side, end, Anchor.RIGHT);
    }

    private void end(List<String> lines, double x, double baseline, Anchor anchor) {
        for (int i = 0; i < lines.size(); i++) {
            sheet.muted(lines.get(i), x, baseline + i * NEXT_LINE * body, anchor, SMALL * body);
        }
    }

    /** The size at which the widest label of any row keeps clear of its neighbours. */
    private double labelSize(double slot) {
        double size = SMALL * body;
        double tightest = chart.rows().stream()
                .flatMap(row -> row.bands().stream())
                .mapToDouble(band -> (band.to() - band.from() + 1)
                        * slot
                        * 0.92
                        / Math.max(1e-6, text.width(band.label(), size, Weight.REGULAR)))
                .min()
                .orElse(1);
        return size * Math.min(1, tightest);
    }

    private double slot(double width) {
        return width / (chart.highest() - chart.lowest() + 1);
    }

    private double y(Rectangle2D plot, int count) {
        return plot.getMaxY() - plot.getHeight() * count / axis.top();
    }
}
