package kintsugi.stage;

import java.util.List;
import kintsugi.figure.Tone;
import kintsugi.guide.Content;

/** The title of the guide, over the great seam. */
final class TitleScene implements Composition {
    private static final double MIDDLE = 10.4;
    private static final double LOWEST = 15;

    private final Compositor compositor;
    private final Content.Title content;

    TitleScene(Compositor compositor, Content.Title content) {
        this.compositor = compositor;
        this.content = content;
    }

    @Override
    public List<Page> pages() {
        var frame = compositor.frame();
        double most = frame.height() * LOWEST / 22 - frame.margin();
        double width = frame.room();
        var subtitle = compositor.running(content.subtitle(), 1, Compositor.LEAD, new Box(width, most / 3));
        double gap = compositor.b(content.subtitle().isEmpty() ? 0 : 0.5);
        var title = compositor.display(content.title(), 1.5, 3.9, new Box(width, most - gap - subtitle.height()));
        double height = title.height() + gap + subtitle.height();
        double top = Math.min(frame.height() * MIDDLE / 22 - height / 2, frame.margin() + most - height);
        return List.of(brush -> {
            brush.text(title, frame.margin(), top, Tone.TEXT);
            brush.text(subtitle, frame.margin(), top + title.height() + gap, Tone.MUTED);
        });
    }
}
