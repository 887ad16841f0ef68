package kintsugi.stage;

import java.util.ArrayList;
import java.util.List;
import kintsugi.figure.Tone;
import kintsugi.guide.Content;

/** Something to do: what, in few words, and a large calm ring. Without a time the words have the whole width. */
final class ActivityScene implements Composition {
    private static final double RADIUS = 5.1;
    private static final double FIGURES = 2.75;
    private static final double TEXT = 1.45;
    private static final double UNTIMED_TEXT = 1.95;

    private final Compositor compositor;
    private final SceneView view;
    private final Content.Activity content;

    ActivityScene(Compositor compositor, SceneView view, Content.Activity content) {
        this.compositor = compositor;
        this.view = view;
        this.content = content;
    }

    @Override
    public List<Page> pages() {
        var frame = compositor.frame();
        double radius = view.left().isPresent() ? Math.min(compositor.b(RADIUS), frame.room() * 0.19) : 0;
        double width = frame.room() - (radius == 0 ? 0 : 2 * radius + compositor.b(1.8));
        var head = Head.of(
                compositor,
                view.scene().place(),
                compositor.word("activity.label"),
                content.name(),
                width,
                Tightening.NONE);
        double top = head.foot() + compositor.b(1);
        var sheet = Sheet.of(
                        compositor,
                        content.room(),
                        radius == 0 ? UNTIMED_TEXT : TEXT,
                        new Box(width, frame.foot() - top))
                .even();
        var ring = new TimerRing(compositor, frame.end() - radius, frame.height() * 0.47, radius);
        var pages = new ArrayList<Page>();
        for (int i = 0; i < sheet.pages(); i++) {
            int page = i;
            pages.add(brush -> {
                head.paint(brush);
                sheet.paint(brush, page, frame.margin(), top, Tone.TEXT);
                double figures = Math.min(FIGURES, radius / compositor.b(1) * 0.54);
                view.left()
                        .ifPresent(left -> ring.paint(brush, left, view.scene().seconds(), figures, under()));
            });
        }
        return new PageMark(compositor).besideLabel(pages);
    }

    private String under() {
        boolean over = view.left().filter(left -> left.toSeconds() <= 0).isPresent();
        int minutes = Math.max(1, Math.round(view.scene().seconds() / 60f));
        return over ? compositor.word("activity.over") : compositor.word("activity.left", minutes);
    }
}
