package kintsugi.stage;

import java.awt.geom.Dimension2D;
import java.util.ArrayList;
import java.util.List;
import kintsugi.figure.Tone;
import kintsugi.guide.Markup;
import kintsugi.look.Fitted;
import kintsugi.look.Paragraph;

/** The Markdown of a slide, set in a box: on one page at the largest size that holds, else on more, as full as each other. */
final class Sheet {
    private static final int EVENING_OUT = 4;

    private final Compositor compositor;
    private final Flow flow;
    private final Dimension2D box;
    private final List<Fitted> pages;

    private Sheet(Compositor compositor, Flow flow, Dimension2D box, List<Fitted> pages) {
        this.compositor = compositor;
        this.flow = flow;
        this.box = box;
        this.pages = pages;
    }

    /** Sets; never smaller than the body, and at most so many bodies. Each page but the last is as full as can be. */
    static Sheet of(Compositor compositor, Markup markup, double most, Dimension2D box) {
        var flow = Flow.of(markup, compositor.language());
        return new Sheet(compositor, flow, box, pages(compositor, flow.paragraphs(), most, box));
    }

    /** The same on as many pages, each about as full as the others. */
    Sheet even() {
        return pages.size() == 1 ? this : new Sheet(compositor, flow, box, even(compositor, flow, pages, box));
    }

    int pages() {
        return pages.size();
    }

    double height(int page) {
        return pages.get(page).height();
    }

    /** The size that was found, in px. */
    double size() {
        return pages.get(0).body();
    }

    /** From the top to the top of the first line's capitals. */
    double overCapitals(int page) {
        var placed = pages.get(page).placed();
        return placed.isEmpty() ? 0 : compositor.overCapitals(placed.get(0).text());
    }

    void paint(Brush brush, int page, double x, double top, Tone tone) {
        var fitted = pages.get(page);
        for (var placed : fitted.placed()) {
            double start = x + placed.paragraph().indent() * fitted.body();
            var sign = flow.sign(placed.paragraph());
            sign.ifPresent(each -> paint(brush, each, placed, start, top + placed.y(), fitted.body()));
            brush.text(placed.text(), start, top + placed.y(), tone);
        }
    }

    private void paint(Brush brush, Flow.Sign sign, Fitted.Placed placed, double start, double top, double size) {
        double middle = top + placed.text().firstBaseline() - 0.3 * size;
        switch (sign.bullet()) {
            case DASH -> {
                double x = start - Flow.INDENT * size;
                brush.line(x, middle, x + 0.65 * size, middle, size / 18, Tone.LINE);
            }
            case NUMBER -> {
                var number = compositor.words().numbers().whole(sign.number());
                var text = compositor.line(number, size / compositor.frame().body());
                brush.text(text, start - Flow.INDENT * size, top, Tone.MUTED);
            }
            case QUOTE -> {
                double height = placed.text().height();
                brush.line(start - size, top, start - size, top + height, size / 12, Tone.LINE);
            }
            case PICTURE -> {
                double edge = 0.5 * size;
                double width = placed.text().measure();
                double height = placed.text().height() + 2 * edge;
                brush.outline(start - 0.8 * size, top - edge, width, height, size / 26, Tone.LINE);
            }
        }
    }

    private static List<Fitted> even(Compositor compositor, Flow flow, List<Fitted> full, Dimension2D box) {
        var best = full;
        double enough = box.getHeight();
        double tooLow = enough / 2;
        for (int i = 0; i < EVENING_OUT; i++) {
            double middle = (enough + tooLow) / 2;
            var tried = pages(compositor, flow.paragraphs(), 1, new Box(box.getWidth(), middle));
            if (tried.size() <= full.size()) {
                best = tried;
                enough = middle;
            } else {
                tooLow = middle;
            }
        }
        return best;
    }

    private static List<Fitted> pages(Compositor compositor, List<Paragraph> all, double most, Dimension2D box) {
        var pages = new ArrayList<Fitted>();
        double largest = compositor.b(most);
        var rest = all;
        do {
            var next = compositor.fitter().fit(rest, compositor.language(), box, compositor.b(1), largest);
            pages.add(next);
            rest = next.rest();
            largest = compositor.b(1);
        } while (!rest.isEmpty());
        return List.copyOf(pages);
    }
}
