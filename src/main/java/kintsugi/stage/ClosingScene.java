package kintsugi.stage;

import java.util.ArrayList;
import java.util.List;
import kintsugi.figure.Tone;
import kintsugi.guide.Content;

/** The last picture: the title's composition, higher, over a seam that is all gold. */
final class ClosingScene implements Composition {
    private static final double LOWEST = 15.2;
    private static final double MIDDLE = 8.8;

    private final Compositor compositor;
    private final Content.Closing content;

    ClosingScene(Compositor compositor, Content.Closing content) {
        this.compositor = compositor;
        this.content = content;
    }

    @Override
    public List<Page> pages() {
        var frame = compositor.frame();
        double most = frame.height() * LOWEST / 22 - frame.margin();
        double gap = compositor.b(0.5);
        var title = compositor.display(content.title(), 1.5, 3.9, new Box(frame.room(), most / 2));
        var sheet = Sheet.of(
                        compositor, content.body(), Compositor.LEAD, new Box(frame.room(), most - gap - title.height()))
                .even();
        var pages = new ArrayList<Page>();
        for (int i = 0; i < sheet.pages(); i++) {
            int page = i;
            double height = title.height() + gap + sheet.height(page);
            double top = Math.max(frame.margin(), frame.height() * MIDDLE / 22 - height / 2);
            pages.add(brush -> {
                brush.text(title, frame.margin(), top, Tone.TEXT);
                sheet.paint(brush, page, frame.margin(), top + title.height() + gap, Tone.MUTED);
            });
        }
        return new PageMark(compositor).besideLabel(pages);
    }
}
