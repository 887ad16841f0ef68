package kintsugi.stage;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import kintsugi.figure.ScaleChart;
import kintsugi.figure.ScaleChart.Arrangement;
import kintsugi.figure.ScaleChart.Band;
import kintsugi.guide.Form;
import kintsugi.guide.Place;
import kintsugi.guide.Prompt;
import kintsugi.workshop.Chart;

/** Answers on a scale: before hollow, after filled, side by side on one axis, or one above the other where the picture is
 * high; one alone has the whole width. */
final class ScaleScene implements Composition {
    private static final double UNDER_HEAD = 0.6;
    private static final double CLEAR = 0.3;

    private final Compositor compositor;
    private final Place place;
    private final Prompt prompt;
    private final Form.Scale scale;
    private final List<Chart> charts;

    /**
     * A scene.
     *
     * @param charts the one of the prompt, last; before it the one of the same prompt asked earlier, if there is any
     */
    ScaleScene(Compositor compositor, Place place, Prompt prompt, Form.Scale scale, List<Chart> charts) {
        this.compositor = compositor;
        this.place = place;
        this.prompt = prompt;
        this.scale = scale;
        this.charts = charts;
    }

    @Override
    public List<Page> pages() {
        var frame = compositor.frame();
        var head = Head.of(compositor, place, "", prompt.question());
        double top = head.foot() + compositor.b(UNDER_HEAD);
        var box = new Rectangle2D.Double(frame.margin(), top, frame.room(), frame.foot() - compositor.b(CLEAR) - top);
        var arrangement = frame.width() < frame.height() ? Arrangement.ABOVE : Arrangement.BESIDE;
        var figure = chart().marks(box, frame.body(), compositor.letters(), arrangement, compositor.mirrored());
        return List.of(brush -> {
            head.paint(brush);
            brush.figure(figure);
        });
    }

    private ScaleChart chart() {
        var rows = IntStream.range(0, charts.size()).mapToObj(this::row).toList();
        return new ScaleChart(scale.low(), scale.high(), scale.lowEnd(), scale.highEnd(), rows);
    }

    private ScaleChart.Row row(int asking) {
        var chart = charts.get(asking);
        boolean last = asking == charts.size() - 1;
        var name = charts.size() == 1 ? "" : compositor.word(last ? "chart.after" : "chart.before");
        var people = compositor.word("chart.people", chart.answers());
        return new ScaleChart.Row(
                name, people, "", last, chart.bars().stream().map(this::band).toList());
    }

    private Band band(Chart.Bar bar) {
        var label = bar.from() == bar.to()
                ? compositor.words().numbers().whole(bar.from())
                : compositor.word("chart.band", bar.from(), bar.to());
        return new Band(bar.from(), bar.to(), label, bar.count(), false);
    }
}
