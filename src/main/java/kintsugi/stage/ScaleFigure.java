package kintsugi.stage;

import kintsugi.figure.Tone;
import kintsugi.guide.Form;
import kintsugi.look.SetText;
import kintsugi.workshop.Chart;

/** One chart of a scale, in bands as they were drawn. */
final class ScaleFigure {
    /** Which of two charts it is. */
    enum Kind {
        /** The only one. */
        ALONE,
        /** The hollow one, with the numbers of the axis. */
        BEFORE,
        /** The filled one. */
        AFTER
    }

    private static final double BAR = 0.72;

    private final Compositor compositor;
    private final Form.Scale scale;
    private final Chart chart;
    private final CountAxis axis;
    private final Kind kind;

    ScaleFigure(Compositor compositor, Form.Scale scale, Chart chart, CountAxis axis, Kind kind) {
        this.compositor = compositor;
        this.scale = scale;
        this.chart = chart;
        this.axis = axis;
        this.kind = kind;
    }

    void paint(Brush brush, double x, double top, double width, double height) {
        double head = paintHead(brush, x, top, width);
        double foot = top + height - compositor.b(3.1);
        double rise = (foot - head) / axis.top();
        for (int number : axis.numbers()) {
            double y = foot - number * rise;
            double thick = compositor.b(number == 0 ? 0.06 : 0.035);
            brush.line(x, y, x + width, y, thick, number == 0 ? Tone.LINE : Tone.HAIRLINE);
            if (kind != Kind.AFTER
                    || compositor.frame().width() < compositor.frame().height()) {
                number(brush, number, x - compositor.b(0.45), y);
            }
        }
        double each = width / (scale.high() - scale.low() + 1);
        for (var bar : chart.bars()) {
            double middle = x + each * ((bar.from() + bar.to()) / 2.0 - scale.low() + 0.5);
            double wide = BAR * each * (bar.to() - bar.from() + 1);
            paintBar(brush, middle - wide / 2, foot, wide, bar.count() * rise);
            centred(brush, label(bar), middle, foot + compositor.b(0.25), Tone.MUTED);
        }
        paintEnds(brush, x, foot + compositor.b(1.5), width);
    }

    private double paintHead(Brush brush, double x, double top, double width) {
        double at = x;
        double foot = top;
        if (kind != Kind.ALONE) {
            var key = kind == Kind.BEFORE ? "chart.before" : "chart.after";
            var name = compositor.strong(compositor.word(key), 1, width);
            brush.text(name, at, top, Tone.TEXT);
            at += name.width() + compositor.b(0.55);
            foot = top + name.height();
        }
        var people = compositor.text(compositor.word("chart.people", chart.answers()), 1, x + width - at);
        brush.text(people, at, top, Tone.MUTED);
        return Math.max(foot, top + people.height()) + compositor.b(1);
    }

    private void paintBar(Brush brush, double x, double foot, double width, double height) {
        if (height <= 0) {
            return;
        }
        if (kind == Kind.BEFORE) {
            double line = compositor.b(0.075);
            brush.outline(x + line / 2, foot - height + line / 2, width - line, height - line / 2, line, Tone.MUTED);
        } else {
            brush.rectangle(x, foot - height, width, height, Tone.TEXT);
        }
    }

    private void paintEnds(Brush brush, double x, double top, double width) {
        var low = compositor.text(scale.lowEnd(), Compositor.LABEL, width / 2 - compositor.b(0.3));
        var high = compositor.text(scale.highEnd(), Compositor.LABEL, width / 2 - compositor.b(0.3));
        brush.text(low, x, top, Tone.MUTED);
        brush.text(high, x + width - high.measure(), top, Tone.MUTED, SetText.Align.END);
    }

    private String label(Chart.Bar bar) {
        return bar.from() == bar.to()
                ? compositor.words().numbers().whole(bar.from())
                : compositor.word("chart.band", bar.from(), bar.to());
    }

    private void number(Brush brush, int number, double end, double middle) {
        var text = compositor.line(compositor.words().numbers().whole(number), Compositor.LABEL);
        double half = (text.firstBaseline() - compositor.overCapitals(text)) / 2;
        double top = middle - compositor.overCapitals(text) - half;
        brush.text(text, end - text.measure(), top, Tone.MUTED, SetText.Align.END);
    }

    private void centred(Brush brush, String label, double middle, double top, Tone tone) {
        var text = compositor.line(label, Compositor.LABEL);
        brush.text(text, middle - text.measure() / 2, top, tone, SetText.Align.CENTRE);
    }
}
