package kintsugi.stage;

import java.util.ArrayList;
import java.util.List;
import kintsugi.figure.Tone;
import kintsugi.guide.Form;
import kintsugi.guide.Place;
import kintsugi.guide.Prompt;
import kintsugi.look.SetText;
import kintsugi.workshop.Chart;

/** Options counted, in the guide's order: label, then bar from one axis; the bar under its label where labels are long. */
final class ChoiceScene implements Composition {
    private static final double BAR = 1.25;
    private static final double GAP = 1.1;
    private static final double WIDEST_LABEL = 0.5;

    private record Row(SetText label, Chart.Bar bar) {}

    private final Compositor compositor;
    private final Place place;
    private final Prompt prompt;
    private final Form.Choice choice;
    private final Chart chart;

    ChoiceScene(Compositor compositor, Place place, Prompt prompt, Form.Choice choice, Chart chart) {
        this.compositor = compositor;
        this.place = place;
        this.prompt = prompt;
        this.choice = choice;
        this.chart = chart;
    }

    @Override
    public List<Page> pages() {
        return Tightening.fewest(this::pages);
    }

    private List<Page> pages(Tightening tightening) {
        var frame = compositor.frame();
        var head = Head.of(compositor, place, prompt.question(), tightening);
        double top = head.foot() + compositor.b(0.4 + tightening.space(1.1));
        double longest = choice.options().stream()
                .mapToDouble(option -> compositor.width(option, 1))
                .max()
                .orElse(0);
        boolean beside = longest <= WIDEST_LABEL * frame.room();
        double bottom = frame.foot() - compositor.b(beside ? 1.5 : 3);
        double start = frame.margin() + (beside ? longest + compositor.b(0.9) : 0);
        double gap = compositor.b(tightening.space(GAP));
        var rows = chart.bars().stream().map(bar -> row(bar, beside)).toList();
        var pages = new ArrayList<Page>();
        for (var page : new Filling<Row>(row -> height(row, beside), gap).pages(rows, bottom - top)) {
            pages.add(brush -> {
                head.paint(brush);
                paint(brush, page, beside, start, top, gap);
            });
        }
        return List.copyOf(pages);
    }

    private Row row(Chart.Bar bar, boolean beside) {
        var frame = compositor.frame();
        var option = choice.options().get(bar.from() - 1);
        return new Row(compositor.text(option, 1, frame.room() * (beside ? WIDEST_LABEL : 1) + 1), bar);
    }

    private double height(Row row, boolean beside) {
        return beside ? compositor.b(BAR) : row.label().height() + compositor.b(BAR * 0.8);
    }

    private void paint(Brush brush, List<Row> rows, boolean beside, double start, double top, double gap) {
        var frame = compositor.frame();
        double bottom = top + new Filling<Row>(row -> height(row, beside), gap).height(rows);
        double unit = paintAxis(brush, start, top - compositor.b(0.4), bottom + compositor.b(0.5));
        double y = top;
        for (var row : rows) {
            double bar = beside ? y : y + row.label().height();
            double thick = compositor.b(beside ? BAR : BAR * 0.8);
            double label = beside ? y + (thick - row.label().height()) / 2 : y;
            brush.text(row.label(), frame.margin() + compositor.b(beside ? 0 : 0.4), label, Tone.TEXT);
            paintBar(brush, row.bar(), start, bar, unit, thick);
            y += height(row, beside) + gap;
        }
        var key = choice.many() ? "chart.many-choices" : "chart.one-choice";
        double room = beside ? start - frame.margin() - compositor.b(0.5) : frame.room() * 0.6;
        var people = compositor.text(compositor.word(key, chart.answers()), Compositor.LABEL, room);
        double under = Math.min(bottom + compositor.b(beside ? 0.6 : 1.8), frame.foot() - people.height());
        brush.text(people, frame.margin(), under, Tone.MUTED);
    }

    private double paintAxis(Brush brush, double start, double top, double bottom) {
        var axis = CountAxis.of(List.of(chart));
        double unit = (compositor.frame().end() - start - compositor.b(0.6)) / axis.top();
        for (int number : axis.numbers()) {
            double x = start + number * unit;
            double thick = compositor.b(number == 0 ? 0.06 : 0.035);
            brush.line(x, top, x, bottom, thick, number == 0 ? Tone.LINE : Tone.HAIRLINE);
            var text = compositor.line(compositor.words().numbers().whole(number), Compositor.LABEL);
            double at = Math.max(compositor.frame().margin(), x - text.measure() / 2);
            brush.text(text, at, bottom + compositor.b(0.1), Tone.MUTED, SetText.Align.CENTRE);
        }
        return unit;
    }

    private void paintBar(Brush brush, Chart.Bar bar, double x, double y, double unit, double thick) {
        if (bar.few()) {
            var few = compositor.line(compositor.word("chart.few"), Compositor.LABEL);
            brush.text(few, x + compositor.b(0.4), y + (thick - few.height()) / 2, Tone.MUTED);
        } else {
            brush.rectangle(x, y, bar.count() * unit, thick, Tone.MUTED);
        }
    }
}
