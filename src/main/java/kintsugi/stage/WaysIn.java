package kintsugi.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kintsugi.figure.Tone;
import kintsugi.guide.Form;
import kintsugi.guide.Prompt;
import kintsugi.look.SetText;
import kintsugi.workshop.Enough;

/**
 * How to take part, in three columns: on paper, at the kiosk or from hand to hand, on the wall. They stand still when there
 * is enough. Of what goes from hand to hand that isn't told here: the room sees who has the laptop at that moment.
 */
final class WaysIn {
    private static final double GAP = 1.4;
    private static final double GLYPH = 1.62;
    private static final int HALVINGS = 20;

    /** A column; its widest text is what it may have to say another time. */
    private record Way(String label, String text, String widest, double glyph) {}

    private record Column(SetText label, SetText text, double glyph, double width) {}

    private final Compositor compositor;
    private final boolean enough;
    private final List<Column> columns;

    WaysIn(Compositor compositor, Prompt prompt, Enough enough, boolean round) {
        this.compositor = compositor;
        this.enough = enough == Enough.ENOUGH;
        var ways = ways(prompt, round);
        var natural = ways.stream().map(way -> widest(way, "\n")).toList();
        var least = ways.stream().map(way -> widest(way, "\\s+")).toList();
        double room = compositor.frame().room() - 2 * compositor.b(GAP);
        double cap = cap(least, natural, room);
        columns = IntStream.range(0, ways.size())
                .mapToObj(i -> column(ways.get(i), Math.max(least.get(i), Math.min(natural.get(i), cap))))
                .toList();
    }

    double height() {
        return labels()
                + columns.stream()
                        .mapToDouble(each -> each.text().height())
                        .max()
                        .orElse(0);
    }

    private List<Way> ways(Prompt prompt, boolean round) {
        var all = new ArrayList<Way>();
        all.add(plain("reflect.paper"));
        all.add(plain(round ? "reflect.round" : "reflect.kiosk"));
        if (prompt.isSituational()) {
            all.add(plain("reflect.own"));
        } else {
            var label = compositor.word(prompt.form() instanceof Form.Text ? "reflect.wall" : "reflect.chart");
            if (round) {
                var text = compositor.word("reflect.round.shown");
                all.add(new Way(label, text, text, 0));
                return all;
            }
            var notYet = compositor.word("enough.not-yet");
            var text = enough ? compositor.word("enough.enough") : notYet;
            all.add(new Way(label, text, notYet, compositor.b(GLYPH)));
        }
        return all;
    }

    private Way plain(String key) {
        var text = compositor.word(key + ".text");
        return new Way(compositor.word(key), text, text, 0);
    }

    private double widest(Way way, String separator) {
        var labels = Stream.of(way.label().split(separator)).map(each -> compositor.width(each, Compositor.LABEL));
        var texts = Stream.of(way.text(), way.widest())
                .flatMap(text -> Stream.of(text.split(separator)))
                .map(each -> compositor.width(each, 1) + way.glyph());
        return Stream.concat(labels, texts).mapToDouble(each -> each).max().orElse(0);
    }

    /** The width that no column exceeds, so that a short one stays on its line while a long one breaks. */
    private static double cap(List<Double> least, List<Double> natural, double room) {
        double low = 0;
        double high = room;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            double sum = IntStream.range(0, natural.size())
                    .mapToDouble(each -> Math.max(least.get(each), Math.min(natural.get(each), middle)))
                    .sum();
            low = sum <= room ? middle : low;
            high = sum <= room ? high : middle;
        }
        return low;
    }

    private Column column(Way way, double width) {
        return new Column(
                compositor.text(way.label(), Compositor.LABEL, width),
                compositor.text(way.text(), 1, width - way.glyph()),
                way.glyph(),
                width);
    }

    private double labels() {
        return columns.stream().mapToDouble(each -> each.label().height()).max().orElse(0) + compositor.b(0.25);
    }

    void paint(Brush brush, double top) {
        double wanted = columns.stream().mapToDouble(Column::width).sum();
        double gap = Math.max(0, compositor.frame().room() - wanted) / 2;
        double below = top + labels();
        double x = compositor.frame().margin();
        for (var column : columns) {
            brush.text(column.label(), x, top, Tone.MUTED);
            brush.text(column.text(), x + column.glyph(), below, Tone.TEXT);
            if (column.glyph() > 0) {
                double middle = below + column.text().firstBaseline() - compositor.b(0.36);
                brush.glyph(x + compositor.b(0.55), middle, compositor.b(0.48), enough, Tone.MUTED);
            }
            x += column.width() + gap;
        }
    }
}
