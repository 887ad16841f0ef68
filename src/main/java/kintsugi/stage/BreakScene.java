package kintsugi.stage;

import java.util.List;
import kintsugi.figure.Tone;
import kintsugi.guide.Content;
import kintsugi.look.SetText;

/** A pause: when we go on, counted down, and one kind sentence; all in the middle. */
final class BreakScene implements Composition {
    private static final double FIGURES = 7.2;

    private final Compositor compositor;
    private final SceneView view;
    private final Content.Break content;

    BreakScene(Compositor compositor, SceneView view, Content.Break content) {
        this.compositor = compositor;
        this.view = view;
        this.content = content;
    }

    @Override
    public List<Page> pages() {
        var frame = compositor.frame();
        boolean counting = view.left().filter(left -> left.toSeconds() > 0).isPresent();
        var above = compositor.text(counting ? compositor.word("break.going-on") : "", 1.1, frame.room());
        var figures = figures(counting);
        double gap = compositor.b(0.6);
        var words =
                compositor.running(content.words().text(), 1, Compositor.LEAD, new Box(frame.room(), compositor.b(6)));
        double height = above.height() + figures.height() + gap + words.height();
        double top = frame.height() * 0.49 - height / 2;
        return List.of(brush -> {
            centred(brush, above, top, Tone.MUTED);
            centred(brush, figures, top + above.height(), Tone.TEXT);
            centred(brush, words, top + above.height() + figures.height() + gap, Tone.TEXT);
        });
    }

    private SetText figures(boolean counting) {
        double width = compositor.frame().room();
        if (counting) {
            var time = compositor.words().numbers().clock(view.left().orElseThrow());
            return compositor.text(
                    time, Math.min(FIGURES, FIGURES * 0.9 * width / compositor.width(time, FIGURES)), width);
        }
        var key = view.left().isPresent() ? "break.now" : "break.heading";
        return compositor.display(compositor.word(key), 1.5, 3.2, new Box(width, compositor.b(8)));
    }

    private void centred(Brush brush, SetText text, double top, Tone tone) {
        brush.text(text, compositor.frame().margin(), top, tone, SetText.Align.CENTRE);
    }
}
