package kintsugi.stage;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import kintsugi.figure.ChoiceChart;
import kintsugi.figure.Mark;
import kintsugi.guide.Form;
import kintsugi.guide.Place;
import kintsugi.guide.Prompt;
import kintsugi.workshop.Chart;

/** Options counted, in the guide's order: label, bar and count; the bar under its label where labels are long. */
final class ChoiceScene implements Composition {
    private static final double UNDER_HEAD = 0.2;
    private static final double MORE_UNDER_HEAD = 0.5;
    private static final double CLEAR = 0.3;

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
        return new PageMark(compositor).besideLabel(Tightening.fewest(this::pages));
    }

    private List<Page> pages(Tightening tightening) {
        var frame = compositor.frame();
        var head = Head.of(compositor, place, prompt.question(), tightening);
        double top = head.foot() + compositor.b(UNDER_HEAD + tightening.space(MORE_UNDER_HEAD));
        var box = new Rectangle2D.Double(frame.margin(), top, frame.room(), frame.foot() - compositor.b(CLEAR) - top);
        return chart().pages(box, frame.body(), compositor.letters(), compositor.mirrored()).stream()
                .map(figure -> page(head, figure))
                .toList();
    }

    private static Page page(Head head, List<Mark> figure) {
        return brush -> {
            head.paint(brush);
            brush.figure(figure);
        };
    }

    private ChoiceChart chart() {
        return new ChoiceChart(chart.bars().stream().map(this::option).toList(), note());
    }

    /** Who answered; at least how many, where the number would tell what a bar may not. */
    String note() {
        var key = choice.many() ? "chart.many-choices" : "chart.one-choice";
        return compositor.word(chart.exact() ? key : key + ".at-least", chart.answers());
    }

    private ChoiceChart.Option option(Chart.Bar bar) {
        var count = bar.few() ? OptionalInt.empty() : OptionalInt.of(bar.count());
        return new ChoiceChart.Option(choice.options().get(bar.from() - 1), count, compositor.word("chart.few"));
    }
}
