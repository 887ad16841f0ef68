package kintsugi.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import kintsugi.figure.Mark.Anchor;
import kintsugi.figure.Mark.Weight;

/**
 * Lays a choice chart out, all options or some of them; bars begin and grow alike for any. Lengths are multiples of the
 * body.
 */
final class ChoiceSheet {
    private static final double MOST_FOR_LABELS = 0.6;
    private static final int MOST_LINES_BESIDE = 2;
    private static final double GAP = 1;
    private static final double LEADING = 1.3;
    private static final double LEADING_BESIDE = 1.2;
    private static final double UNDER_NOTE = 0.45;
    private static final double PITCH = 2.35;
    private static final double LEAST_PITCH = 1.5;
    private static final double AROUND_LINES = 0.3;
    private static final double BAR = 1.25;
    private static final double BAR_IN_PITCH = 0.7;
    private static final double STRIP = 1;
    private static final double BAR_UNDER = 0.7;
    private static final double LEAST_GAP_UNDER = 0.35;
    private static final double CLEAR = 0.4;
    private static final double MIDDLE_OF_LETTERS = 0.36;
    private static final double FIRST_BASELINE = 0.98;
    /** A bar for two people is not as long as the page is wide, even where nothing was chosen more often. */
    private static final int LEAST_LONGEST = 4;

    private final ChoiceChart chart;
    private final Rectangle2D box;
    private final double body;
    private final ChartText text;
    private final boolean beside;
    private final double wrap;
    private final double labels;
    private final List<String> note;

    ChoiceSheet(ChoiceChart chart, Rectangle2D box, double body, ChartText text) {
        this.chart = chart;
        this.box = box;
        this.body = body;
        this.text = text;
        double widest = MOST_FOR_LABELS * box.getWidth();
        beside = chart.options().stream()
                .allMatch(option -> text.lines(option.label(), body, widest).size() <= MOST_LINES_BESIDE);
        wrap = beside ? widest : box.getWidth();
        labels = chart.options().stream()
                .flatMap(option -> lines(option).stream())
                .mapToDouble(line -> text.width(line, body, Weight.REGULAR))
                .max()
                .orElse(0);
        note = chart.note().isEmpty() ? List.of() : text.lines(chart.note(), body, box.getWidth());
    }

    /** Everything in one box, as close as it must be. */
    List<Mark> marks() {
        return marks(chart.options());
    }

    /** On as few boxes as will do without crowding, about as many options in each. */
    List<List<Mark>> pages() {
        return parts().stream().map(this::marks).toList();
    }

    /** How high it is where nothing presses, in px. */
    double height() {
        return note()
                + body
                        * chart.options().stream()
                                .mapToDouble(option -> Math.max(least(option), beside ? PITCH : 0))
                                .sum();
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
        return spare(options) >= 0;
    }

    /** What is left of the box's height where options are as close as they may be, in px. */
    private double spare(List<ChoiceChart.Option> options) {
        return box.getHeight()
                - note()
                - body * options.stream().mapToDouble(this::least).sum();
    }

    /** The least height of an option. */
    private double least(ChoiceChart.Option option) {
        double lines = lines(option).size() * leading();
        return beside ? Math.max(LEAST_PITCH, lines + AROUND_LINES) : lines + STRIP + LEAST_GAP_UNDER;
    }

    private List<Mark> marks(List<ChoiceChart.Option> options) {
        var sheet = new Sheet(body);
        double y = box.getY();
        for (var line : note) {
            sheet.muted(line, box.getX(), y + FIRST_BASELINE * body, Anchor.LEFT, body);
            y += LEADING * body;
        }
        y = box.getY() + note();
        double most = beside ? PITCH - LEAST_PITCH : STRIP;
        double more = Math.min(most * body, spare(options) / Math.max(1, options.size()));
        for (var option : options) {
            double height = least(option) * body + more;
            if (beside) {
                beside(sheet, option, y, height);
            } else {
                under(sheet, option, y);
            }
            y += height;
        }
        return sheet.marks();
    }

    private void beside(Sheet sheet, ChoiceChart.Option option, double top, double height) {
        double middle = top + height / 2;
        var lines = lines(option);
        label(sheet, lines, middle + (MIDDLE_OF_LETTERS - (lines.size() - 1) * leading() / 2) * body);
        sheet.line(start(), top, start(), top + height, Tone.LINE);
        bar(sheet, option, middle, Math.min(BAR * body, BAR_IN_PITCH * height));
    }

    private void under(Sheet sheet, ChoiceChart.Option option, double top) {
        var lines = lines(option);
        label(sheet, lines, top + FIRST_BASELINE * body);
        double strip = top + lines.size() * leading() * body;
        sheet.line(start(), strip, start(), strip + STRIP * body, Tone.LINE);
        bar(sheet, option, strip + STRIP / 2 * body, BAR_UNDER * body);
    }

    private void label(Sheet sheet, List<String> lines, double first) {
        for (int i = 0; i < lines.size(); i++) {
            double baseline = first + i * leading() * body;
            sheet.text(lines.get(i), box.getX(), baseline, Anchor.LEFT, body, Weight.REGULAR, Tone.TEXT);
        }
    }

    /** A bar with its count at its end, or words in its place. */
    private void bar(Sheet sheet, ChoiceChart.Option option, double middle, double height) {
        double baseline = middle + MIDDLE_OF_LETTERS * body;
        if (option.count().isEmpty()) {
            sheet.muted(option.instead(), start() + CLEAR * body, baseline, Anchor.LEFT, body);
            return;
        }
        int count = option.count().getAsInt();
        double width = longest() * count / Math.max(LEAST_LONGEST, chart.most());
        if (count > 0) {
            sheet.filled(start(), middle - height / 2, width, height, Tone.MUTED);
        }
        double after = start() + width + CLEAR * body;
        sheet.text(text.number(count), after, baseline, Anchor.LEFT, body, Weight.REGULAR, Tone.TEXT);
    }

    /** From one line of a label to the next. */
    private double leading() {
        return beside ? LEADING_BESIDE : LEADING;
    }

    private List<String> lines(ChoiceChart.Option option) {
        return text.lines(option.label(), body, wrap);
    }

    /** The height of the note and of the space under it, in px. */
    private double note() {
        return note.isEmpty() ? 0 : (note.size() * LEADING + UNDER_NOTE) * body;
    }

    private double start() {
        return beside ? box.getX() + labels + GAP * body : box.getX();
    }

    /** The length of a bar after which its count still stands in the box, in px. */
    private double longest() {
        return box.getMaxX() - start() - CLEAR * body - text.width(text.number(chart.most()), body, Weight.REGULAR);
    }
}
