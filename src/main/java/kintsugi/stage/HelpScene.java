package kintsugi.stage;

import java.util.ArrayList;
import java.util.List;
import kintsugi.figure.Tone;
import kintsugi.guide.Content;
import kintsugi.guide.HelpLine;
import kintsugi.look.SetText;
import kintsugi.words.WesternOrder;

/** Help lines for everybody, or kind words where there are none. */
final class HelpScene implements Composition {
    private static final double PADDING = 0.42;

    private record Row(SetText name, SetText hours, SetText contact) {
        double height() {
            return Math.max(name.height() + hours.height(), contact.height());
        }
    }

    private final Compositor compositor;
    private final SceneView view;
    private final Content.Help content;

    HelpScene(Compositor compositor, SceneView view, Content.Help content) {
        this.compositor = compositor;
        this.view = view;
        this.content = content;
    }

    @Override
    public List<Page> pages() {
        return new PageMark(compositor).besideLabel(Tightening.fewest(this::pages));
    }

    private List<Page> pages(Tightening tightening) {
        var frame = compositor.frame();
        var head = Head.of(compositor, view.scene().place(), compositor.word("help.heading"), tightening);
        var said = content.room().isEmpty()
                ? compositor.word("help.text")
                : content.room().text();
        var intro = compositor.running(
                said, 1, Math.max(1.01, tightening.space(1.1)), new Box(frame.room(), compositor.b(5)));
        double introTop = head.foot() + compositor.b(tightening.space(0.4));
        double top = introTop + intro.height() + compositor.b(tightening.space(0.8));
        double padding = compositor.b(tightening.space(PADDING));
        var pages = new ArrayList<Page>();
        for (var page : rows(frame.foot() - top, padding)) {
            pages.add(brush -> {
                head.paint(brush);
                brush.text(intro, frame.margin(), introTop, Tone.MUTED);
                paint(brush, page, top, padding);
            });
        }
        return List.copyOf(pages);
    }

    private List<List<Row>> rows(double room, double padding) {
        var rows = view.help().stream().map(this::row).toList();
        return new Filling<Row>(row -> row.height() + 2 * padding, 0).pages(rows, room);
    }

    private Row row(HelpLine line) {
        double width = compositor.frame().room();
        return new Row(
                compositor.text(line.name(), 1, width * 0.52),
                compositor.text(line.hours(), 1, width * 0.52),
                compositor.running(WesternOrder.of(line.contact()), 1, 1.4, new Box(width * 0.44, compositor.b(4))));
    }

    private void paint(Brush brush, List<Row> rows, double top, double padding) {
        var frame = compositor.frame();
        if (view.help().isEmpty()) {
            var kind = compositor.text(compositor.word("help.empty"), Compositor.LEAD, frame.room() * 0.85);
            brush.text(kind, frame.margin(), top + compositor.b(0.6), Tone.TEXT);
            return;
        }
        double y = top;
        for (var row : rows) {
            brush.rule(frame.margin(), y, frame.room());
            y += padding;
            brush.text(row.name(), frame.margin(), y, Tone.TEXT);
            brush.text(row.hours(), frame.margin(), y + row.name().height(), Tone.MUTED);
            double baselines = row.name().firstBaseline() - row.contact().firstBaseline();
            brush.text(row.contact(), frame.margin() + frame.room() * 0.56, y + Math.max(0, baselines), Tone.TEXT);
            y += row.height() + padding;
        }
        brush.rule(frame.margin(), y, frame.room());
    }
}
