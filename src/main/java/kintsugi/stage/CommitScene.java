package kintsugi.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kintsugi.figure.Tone;
import kintsugi.guide.Content;
import kintsugi.guide.Idea;
import kintsugi.guide.Place;
import kintsugi.look.SetText;

/** If-then lines to borrow: the cue muted, what I will do beside it; beneath it where the cues would be long columns. */
final class CommitScene implements Composition {
    private static final double WIDEST_CUE = 0.42;
    private static final int MOST_LINES_BESIDE = 2;
    private static final double BESIDE = 0.95;
    private static final double PADDING = 0.5;
    private static final double MORE_PADDING = 0.4;
    private static final double UNDER_HEAD = 0.9;
    private static final double OVER_FOOT = 0.7;

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
        return new PageMark(compositor).besideLabel(Tightening.fewest(this::pages));
    }

    /** On as few pages as the size of the body needs, at the largest size that needs no more. */
    private List<Page> pages(Tightening tightening) {
        var frame = compositor.frame();
        double width = frame.room() - (place.isCounted() ? 0 : new PageMark(compositor).width());
        var head = Head.of(compositor, place, "", compositor.word("commit.heading"), width, tightening);
        double top = head.foot() + compositor.b(tightening.space(UNDER_HEAD));
        var foot = compositor.text(compositor.word("commit.foot"), 1, frame.room());
        double overFoot = compositor.b(tightening.space(OVER_FOOT));
        double room = frame.foot() - top - foot.height() - overFoot;
        double padding = compositor.b(tightening.space(PADDING));
        double size = compositor.size(
                Compositor.LEAD, each -> filled(each, padding, room).size());
        var pages = new ArrayList<Page>();
        for (var page : filled(size, padding, room)) {
            pages.add(brush -> {
                head.paint(brush);
                double end = paint(brush, page, top, room);
                brush.text(foot, frame.margin(), end + overFoot, Tone.MUTED);
            });
        }
        return List.copyOf(pages);
    }

    private List<List<Row>> filled(double size, double padding, double room) {
        return new Filling<Row>(Row::height, 0).pages(rows(size, padding, room), room);
    }

    private List<Row> rows(double size, double padding, double room) {
        double all = compositor.frame().room();
        var cues = ideas.stream()
                .map(idea -> compositor.text(cue(idea), size, WIDEST_CUE * all))
                .toList();
        boolean stacked = cues.stream().anyMatch(cue -> cue.lines().size() > MOST_LINES_BESIDE);
        double widest = cues.stream().mapToDouble(SetText::width).max().orElse(0);
        double besides = stacked ? 0 : Math.ceil(widest) + compositor.b(BESIDE);
        return ideas.stream()
                .flatMap(idea -> rows(idea, size, besides, padding, room).stream())
                .toList();
    }

    /** One row; more where it would be higher than a page. */
    private List<Row> rows(Idea idea, double size, double besides, double padding, double room) {
        double all = compositor.frame().room();
        boolean stacked = besides == 0;
        double most = room - 2 * padding;
        var cues = compositor.pieces(cue(idea), size, stacked ? all : WIDEST_CUE * all, stacked ? most / 2 : most);
        double left = stacked && cues.size() == 1 ? most - cues.get(0).height() : stacked ? most / 2 : most;
        var wills = compositor.pieces(compositor.word("commit.will", bare(idea.will())), size, all - besides, left);
        var none = compositor.text("", size, all);
        return IntStream.range(0, Math.max(cues.size(), wills.size()))
                .mapToObj(i -> new Row(
                        i < cues.size() ? cues.get(i) : none, i < wills.size() ? wills.get(i) : none, besides, padding))
                .toList();
    }

    private String cue(Idea idea) {
        return compositor.word("commit.when", bare(idea.when()));
    }

    /** Without the stop at its end, since the sentence around it has its own. */
    private static String bare(String part) {
        return part.replaceFirst("[\\s.,;،؛。]+$", "");
    }

    private double paint(Brush brush, List<Row> rows, double top, double room) {
        var frame = compositor.frame();
        double free = room - rows.stream().mapToDouble(Row::height).sum();
        double more = Math.max(0, Math.min(compositor.b(MORE_PADDING), free / 2 / rows.size()));
        double y = top;
        for (var row : rows) {
            brush.rule(frame.margin(), y, frame.room());
            double text = y + row.padding() + more;
            brush.text(row.cue(), frame.margin(), text, Tone.MUTED);
            double below = row.stacked() ? row.cue().height() : 0;
            brush.text(row.will(), frame.margin() + row.besides(), text + below, Tone.TEXT);
            y += row.height() + 2 * more;
        }
        brush.rule(frame.margin(), y, frame.room());
        return y;
    }
}
