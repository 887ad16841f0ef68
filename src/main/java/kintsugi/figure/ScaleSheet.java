package kintsugi.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import kintsugi.figure.Mark.Anchor;
import kintsugi.figure.Mark.Weight;

/** Lays a scale chart out. Lengths are multiples of the body. */
final class ScaleSheet {
    private static final double HEADER = 2.1;
    private static final double HEADER_BETWEEN = 2.9;
    private static final double NUMBERS = 1.3;
    private static final double GUTTER = 2.2;
    private static final double LABELS = 1.25;
    private static final double ENDS = 1.2;
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
        double foot = (LABELS + ENDS) * body;
        double width = beside ? (box.getMaxX() - left - (rows - 1) * GUTTER * body) / rows : box.getMaxX() - left;
        double height = beside
                ? box.getHeight() - HEADER * body - foot
                : (box.getHeight() - foot - (HEADER + (rows - 1) * HEADER_BETWEEN) * body) / rows;
        for (int row = 0; row < rows; row++) {
            double x = beside ? left + row * (width + GUTTER * body) : left;
            double y = box.getY() + HEADER * body + (beside ? 0 : row * (height + HEADER_BETWEEN * body));
            var plot = new Rectangle2D.Double(x, y, width, height);
            boolean last = row == rows - 1;
            draw(chart.rows().get(row), plot, !beside || row == 0, beside || last);
        }
        return sheet.marks();
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
            labels(row, plot);
        }
    }

    private static Tone tone(int count) {
        return count == 0 ? Tone.LINE : Tone.HAIRLINE;
    }

    private void header(ScaleChart.Row row, Rectangle2D plot) {
        double baseline = plot.getY() - (HEADER - 0.9) * body;
        sheet.text(row.title(), plot.getX(), baseline, Anchor.LEFT, body, Weight.SEMIBOLD, Tone.TEXT);
        double after = text.width(row.title(), body, Weight.SEMIBOLD) + 0.5 * body;
        sheet.muted(row.people(), plot.getX() + after, baseline, Anchor.LEFT, body);
        sheet.muted(row.middle(), plot.getMaxX(), baseline, Anchor.RIGHT, body);
    }

    private void bar(ScaleChart.Row row, ScaleChart.Band band, Rectangle2D plot) {
        double slot = slot(plot);
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

    private void labels(ScaleChart.Row row, Rectangle2D plot) {
        double slot = slot(plot);
        double size = labelSize(row, slot);
        double baseline = plot.getMaxY() + LABELS * body;
        for (var band : row.bands()) {
            double middle = (band.from() + band.to() + 1) / 2.0 - chart.lowest();
            sheet.muted(band.label(), plot.getX() + middle * slot, baseline, Anchor.CENTRE, size);
        }
        double side = SIDE_OF_BAR * slot;
        double end = baseline + ENDS * body;
        sheet.muted(chart.lowLabel(), plot.getX() + side, end, Anchor.LEFT, SMALL * body);
        sheet.muted(chart.highLabel(), plot.getMaxX() - side, end, Anchor.RIGHT, SMALL * body);
    }

    /** The size at which the widest label keeps clear of its neighbours. */
    private double labelSize(ScaleChart.Row row, double slot) {
        double size = SMALL * body;
        double tightest = row.bands().stream()
                .mapToDouble(band -> (band.to() - band.from() + 1)
                        * slot
                        * 0.92
                        / Math.max(1e-6, text.width(band.label(), size, Weight.REGULAR)))
                .min()
                .orElse(1);
        return size * Math.min(1, tightest);
    }

    private double slot(Rectangle2D plot) {
        return plot.getWidth() / (chart.highest() - chart.lowest() + 1);
    }

    private double y(Rectangle2D plot, int count) {
        return plot.getMaxY() - plot.getHeight() * count / axis.top();
    }
}
