package kintsugi.stage;

import java.util.ArrayList;
import java.util.List;
import kintsugi.figure.Tone;
import kintsugi.look.SetText;

/** The guide's own sentences, marked so, in open lines between hairlines: never cards, which are the room's. */
final class VoicesScene implements Composition {
    private static final double COLUMN = 8.6;
    private static final double LARGEST = 1.25;
    private static final double PADDING = 0.75;
    private static final double MOST_PADDING = 1.2;

    private final Compositor compositor;
    private final List<String> sentences;

    VoicesScene(Compositor compositor, List<String> sentences) {
        this.compositor = compositor;
        this.sentences = sentences;
    }

    @Override
    public List<Page> pages() {
        var frame = compositor.frame();
        var chip = compositor.line(compositor.word("voices.chip").replace(' ', '\u00A0'), Compositor.LABEL);
        boolean stacked = frame.narrow() || chip.measure() + compositor.b(1.9) > compositor.b(COLUMN);
        double x = frame.margin() + (stacked ? 0 : compositor.b(COLUMN));
        var marked = compositor.text(compositor.word("voices.marked"), 1, frame.end() - x);
        double markedTop = frame.margin() + compositor.b(stacked ? 1.7 : 0);
        double top = markedTop + marked.height() + compositor.b(frame.narrow() ? 0.5 : 1);
        var pages = new ArrayList<Page>();
        for (var page : filled(frame.end() - x, frame.foot() - top)) {
            pages.add(brush -> {
                paintChip(brush, chip);
                brush.text(marked, x, markedTop, Tone.MUTED);
                paint(brush, page, x, top);
            });
        }
        return List.copyOf(pages);
    }

    /** On one page at the largest size that holds, else on more at the size of the body. */
    private List<List<SetText>> filled(double width, double room) {
        double size = compositor.size(1, LARGEST, each -> filling().height(set(width, each)) <= room);
        return filling().pages(set(width, size), room);
    }

    private Filling<SetText> filling() {
        return new Filling<>(SetText::height, compositor.b(2 * PADDING));
    }

    private List<SetText> set(double width, double size) {
        return sentences.stream()
                .map(sentence -> compositor.text(sentence, size, width))
                .toList();
    }

    private void paint(Brush brush, List<SetText> page, double x, double top) {
        double free = compositor.frame().foot() - top - filling().height(page);
        double padding = Math.min(compositor.b(MOST_PADDING), compositor.b(PADDING) + free / 2 / page.size());
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
        double height = compositor.b(1.38);
        brush.chip(margin, margin, chip.measure() + compositor.b(1.3), height);
        brush.text(chip, margin + compositor.b(0.65), margin + (height - chip.height()) / 2, Tone.TEXT);
    }
}
