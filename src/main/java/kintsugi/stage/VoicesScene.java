package kintsugi.stage;

import java.util.ArrayList;
import java.util.List;
import kintsugi.figure.Tone;
import kintsugi.look.SetText;

/** The guide's own sentences, marked so, in open lines between hairlines: never cards, which are the room's. */
final class VoicesScene implements Composition {
    private static final double CHIP = 1.38;
    private static final double COLUMN = 8.6;
    private static final double LARGEST = 1.25;
    private static final double PADDING = 0.75;
    private static final double LEAST_PADDING = 0.5;
    private static final double MOST_PADDING = 1.2;
    private static final double CLEAR = 0.4;

    private final Compositor compositor;
    private final List<String> sentences;

    VoicesScene(Compositor compositor, List<String> sentences) {
        this.compositor = compositor;
        this.sentences = sentences;
    }

    @Override
    public List<Page> pages() {
        var alone = pages(0);
        return alone.size() == 1 ? alone : pages(new PageMark(compositor).width());
    }

    /** Laid out with so much room for the mark of a page on the first line. */
    private List<Page> pages(double mark) {
        var frame = compositor.frame();
        var chip = compositor.line(compositor.word("voices.chip").replace(' ', '\u00A0'), Compositor.LABEL);
        boolean stacked = frame.narrow() || chip.measure() + compositor.b(1.9) > compositor.b(COLUMN);
        double x = frame.margin() + (stacked ? 0 : compositor.b(COLUMN));
        var marked = compositor.text(compositor.word("voices.marked"), 1, frame.end() - x - (stacked ? 0 : mark));
        double markedTop = frame.margin() + compositor.b(stacked ? 1.7 : 0);
        double top = markedTop + marked.height() + compositor.b(stacked ? 0.8 : 1);
        double room = frame.foot() - compositor.b(CLEAR) - top;
        var pages = new ArrayList<Page>();
        for (var page : filled(frame.end() - x, room)) {
            pages.add(brush -> {
                paintChip(brush, chip);
                brush.text(marked, x, markedTop, Tone.MUTED);
                paint(brush, page, x, top, room);
            });
        }
        return stacked
                ? new PageMark(compositor).beside(chip, chipTop(chip), pages)
                : new PageMark(compositor).beside(marked, markedTop, pages);
    }

    /** On as few pages as the size of the body needs, at the largest size that needs no more. */
    private List<List<SetText>> filled(double width, double room) {
        double size = compositor.size(LARGEST, each -> filled(width, room, each).size());
        return filled(width, room, size);
    }

    /** Closer to one another only where that saves a page at the size of the body. */
    private List<List<SetText>> filled(double width, double room, double size) {
        var set = sentences.stream()
                .flatMap(sentence -> compositor.pieces(sentence, size, width, room).stream())
                .toList();
        double padding = size > 1 ? PADDING : LEAST_PADDING;
        return filling(padding).pages(set, room);
    }

    private Filling<SetText> filling(double padding) {
        return new Filling<>(SetText::height, compositor.b(2 * padding));
    }

    private void paint(Brush brush, List<SetText> page, double x, double top, double room) {
        double free = room - filling(LEAST_PADDING).height(page);
        double padding = Math.min(compositor.b(MOST_PADDING), compositor.b(LEAST_PADDING) + free / 2 / page.size());
        double y = top;
        for (var text : page) {
            if (y > top) {
                brush.rule(x, y - padding, compositor.frame().end() - x);
            }
            brush.text(text, x, y, Tone.TEXT);
            y += text.height() + 2 * padding;
        }
    }

    private void paintChip(Brush brush, SetText chip) {
        double margin = compositor.frame().margin();
        brush.chip(margin, margin, chip.measure() + compositor.b(1.3), compositor.b(CHIP));
        brush.text(chip, margin + compositor.b(0.65), chipTop(chip), Tone.TEXT);
    }

    private double chipTop(SetText chip) {
        return compositor.frame().margin() + (compositor.b(CHIP) - chip.height()) / 2;
    }
}
