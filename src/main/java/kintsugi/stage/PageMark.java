package kintsugi.stage;

import java.util.List;
import java.util.stream.IntStream;
import kintsugi.figure.Tone;
import kintsugi.look.SetText;

/** Which of how many pages one sees, small in the upper corner where lines end. */
final class PageMark {
    private static final double CLEAR = 1;

    private final Compositor compositor;

    PageMark(Compositor compositor) {
        this.compositor = compositor;
    }

    /** How much of a line it takes, with the space before it, in px. */
    double width() {
        return text(9, 9).measure() + compositor.b(CLEAR);
    }

    /** Marks beside a text that begins at this y, on one baseline with its first line. */
    List<Page> beside(SetText first, double y, List<Page> pages) {
        return on(pages, y + first.firstBaseline() - text(1, 1).firstBaseline());
    }

    /** Marks on a line with the label of a step. */
    List<Page> besideLabel(List<Page> pages) {
        return on(pages, StepLabel.top(compositor, text(1, 1)));
    }

    /** The pages with their marks, which begin at this y; as they are if there is only one. */
    List<Page> on(List<Page> pages, double y) {
        return pages.size() < 2
                ? List.copyOf(pages)
                : IntStream.range(0, pages.size())
                        .mapToObj(i -> marked(pages.get(i), text(i + 1, pages.size()), y))
                        .toList();
    }

    private Page marked(Page page, SetText text, double y) {
        double x = compositor.frame().end() - text.measure();
        return brush -> {
            page.paint(brush);
            brush.text(text, x, y, Tone.MUTED);
        };
    }

    private SetText text(int number, int of) {
        return compositor.line(compositor.word("page", number, of).replace(' ', '\u00A0'), Compositor.LABEL);
    }
}
