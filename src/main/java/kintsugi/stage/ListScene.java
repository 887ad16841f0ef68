package kintsugi.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kintsugi.figure.Tone;
import kintsugi.guide.Block;
import kintsugi.guide.Markup;
import kintsugi.guide.Place;

/** A heading over a list, and a line at the foot: how to get a plan, what an earlier evening reached. */
final class ListScene implements Composition {
    private static final double TEXT = 1.5;

    private final Compositor compositor;
    private final Place place;
    private final String heading;
    private final Markup body;
    private final String foot;

    private ListScene(Compositor compositor, Place place, String heading, Markup body, String foot) {
        this.compositor = compositor;
        this.place = place;
        this.heading = heading;
        this.body = body;
        this.foot = foot;
    }

    static ListScene plans(Compositor compositor, Place place) {
        var ways = Stream.of("plans.first", "plans.second", "plans.third").map(compositor::word);
        return new ListScene(
                compositor, place, compositor.word("plans.heading"), items(true, ways), compositor.word("plans.foot"));
    }

    static ListScene recap(Compositor compositor, Place place, List<String> steps) {
        return new ListScene(compositor, place, compositor.word("recap.heading"), items(false, steps.stream()), "");
    }

    private static Markup items(boolean numbered, Stream<String> texts) {
        return new Markup(
                List.of(new Block.Items(numbered, texts.map(Markup::of).toList())));
    }

    @Override
    public List<Page> pages() {
        return new PageMark(compositor).besideLabel(Tightening.fewest(this::pages));
    }

    private List<Page> pages(Tightening tightening) {
        var frame = compositor.frame();
        var head = Head.of(compositor, place, heading, tightening);
        double top = head.foot() + compositor.b(tightening.space(1.1));
        var below = compositor.text(foot, 1, frame.room());
        double gap = foot.isEmpty() ? 0 : compositor.b(tightening.space(1.2));
        var box = new Box(frame.room(), frame.foot() - top - gap - below.height());
        var sheet = Sheet.of(compositor, body, TEXT, box).even();
        var pages = new ArrayList<Page>();
        for (int i = 0; i < sheet.pages(); i++) {
            int page = i;
            pages.add(brush -> {
                head.paint(brush);
                sheet.paint(brush, page, frame.margin(), top, Tone.TEXT);
                brush.text(below, frame.margin(), top + sheet.height(page) + gap, Tone.MUTED);
            });
        }
        return List.copyOf(pages);
    }
}
