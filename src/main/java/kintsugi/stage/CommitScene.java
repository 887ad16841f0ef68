package kintsugi.stage;

import java.util.ArrayList;
import java.util.List;
import kintsugi.figure.Tone;
import kintsugi.guide.Content;
import kintsugi.guide.Idea;
import kintsugi.guide.Place;
import kintsugi.look.SetText;

/** If-then lines to borrow: the cue muted, what I will do beside it; beneath it where the picture is narrow. */
final class CommitScene implements Composition {
    private static final double LEAST_ROW = 2.3;
    private static final double PADDING = 0.4;
    private static final double WIDEST_CUE = 0.4;
    private static final double NARROWEST_CUE = 9;

    private record Row(SetText cue, SetText will, double besides, double padding) {
        boolean stacked() {
            return besides == 0;
        }

        double height() {
            double inner = stacked() ? cue.height() + will.height() : Math.max(cue.height(), will.height());
            return inner + 2 * padding;
        }
    }

    private final Compositor compositor;
    private final Place place;
    private final List<Idea> ideas;

    CommitScene(Compositor compositor, Place place, Content.Commit content) {
        this.compositor = compositor;
        this.place = place;
        ideas = content.ideas();
    }

    @Override
    public List<Page> pages() {
        return Tightening.fewest(this::pages);
    }

    private List<Page> pages(Tightening tightening) {
        var frame = compositor.frame();
        var head = Head.of(compositor, place, compositor.word("commit.heading"), tightening);
        double top = head.foot() + compositor.b(tightening.space(0.7));
        var foot = compositor.text(compositor.word("commit.foot"), 1, frame.room());
        double room = frame.foot() - top - foot.height() - compositor.b(tightening.space(0.6));
        var rows = rows(tightening);
        var pages = new ArrayList<Page>();
        for (var page : new Filling<Row>(Row::height, 0).pages(rows, room)) {
            pages.add(brush -> {
                head.paint(brush);
                double end = paint(brush, page, top);
                brush.text(foot, frame.margin(), end + compositor.b(tightening.space(0.6)), Tone.MUTED);
            });
        }
        return List.copyOf(pages);
    }

    private List<Row> rows(Tightening tightening) {
        var frame = compositor.frame();
        double natural = ideas.stream()
                .mapToDouble(idea -> compositor.width(cue(idea), 1))
                .max()
                .orElse(0);
        double width = Math.min(natural, WIDEST_CUE * frame.room());
        boolean beside = WIDEST_CUE * frame.room() >= compositor.b(NARROWEST_CUE);
        double besides = beside ? width + compositor.b(0.95) : 0;
        double own = beside ? width : frame.room();
        return ideas.stream().map(idea -> row(idea, own, besides, tightening)).toList();
    }

    private Row row(Idea idea, double width, double besides, Tightening tightening) {
        var cue = compositor.text(cue(idea), 1, width);
        var will = compositor.text(
                compositor.word("commit.will", idea.will()),
                1,
                compositor.frame().room() - besides);
        double single = cue.lines().size() == 1 && will.lines().size() == 1 && besides > 0
                ? tightening.space(compositor.b(LEAST_ROW) - cue.height()) / 2
                : 0;
        return new Row(cue, will, besides, Math.max(single, compositor.b(tightening.space(PADDING))));
    }

    private String cue(Idea idea) {
        return compositor.word("commit.when", idea.when());
    }

    private double paint(Brush brush, List<Row> rows, double top) {
        var frame = compositor.frame();
        double y = top;
        for (var row : rows) {
            brush.rule(frame.margin(), y, frame.room());
            double text = y + row.padding();
            brush.text(row.cue(), frame.margin(), text, Tone.MUTED);
            double below = row.stacked() ? row.cue().height() : 0;
            brush.text(row.will(), frame.margin() + row.besides(), text + below, Tone.TEXT);
            y += row.height();
        }
        brush.rule(frame.margin(), y, frame.room());
        return y;
    }
}
