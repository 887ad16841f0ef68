package kintsugi.stage;

import java.util.ArrayList;
import java.util.List;
import kintsugi.guide.Form;
import kintsugi.guide.Place;
import kintsugi.guide.Prompt;
import kintsugi.workshop.Chart;

/** Answers on a scale: before hollow, after filled, side by side on one axis, or one above the other where the picture is
 * high; one alone has the whole width. */
final class ScaleScene implements Composition {
    private static final double AXIS = 1.2;
    private static final double BETWEEN = 2.2;

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
        double top = head.foot() + compositor.b(0.9);
        double between = compositor.b(BETWEEN);
        double left = frame.margin() + compositor.b(AXIS);
        boolean stacked = frame.width() < frame.height();
        int across = stacked ? 1 : charts.size();
        int down = stacked ? charts.size() : 1;
        double width = (frame.end() - left - between * (across - 1)) / across;
        double height = (frame.foot() - top - compositor.b(0.6) * (down - 1)) / down;
        var axis = CountAxis.of(charts);
        var figures = new ArrayList<ScaleFigure>();
        for (int i = 0; i < charts.size(); i++) {
            var look = charts.size() == 1
                    ? ScaleFigure.Kind.ALONE
                    : i == 0 ? ScaleFigure.Kind.BEFORE : ScaleFigure.Kind.AFTER;
            figures.add(new ScaleFigure(compositor, scale, charts.get(i), axis, look));
        }
        return List.of(brush -> {
            head.paint(brush);
            for (int i = 0; i < figures.size(); i++) {
                double x = left + (stacked ? 0 : i * (width + between));
                double y = top + (stacked ? i * (height + compositor.b(0.6)) : 0);
                figures.get(i).paint(brush, x, y, width, height);
            }
        });
    }
}
