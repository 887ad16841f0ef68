package kintsugi.stage;

import java.util.List;
import kintsugi.figure.Tone;
import kintsugi.guide.Place;

/** A wall or a chart that has nothing to show: its question, the open ring, and why. */
final class NotYetScene implements Composition {
    private final Compositor compositor;
    private final Place place;
    private final String question;

    NotYetScene(Compositor compositor, Place place, String question) {
        this.compositor = compositor;
        this.place = place;
        this.question = question;
    }

    @Override
    public List<Page> pages() {
        var frame = compositor.frame();
        var head = Head.of(compositor, place, "", question);
        double indent = compositor.b(2.6);
        var says = compositor.text(compositor.word("enough.not-yet"), Compositor.LEAD, frame.room() - indent);
        var why = compositor.text(compositor.word("enough.why"), 1, frame.room() - indent);
        double top = Math.max(head.foot() + compositor.b(0.8), frame.height() * 0.45);
        double middle = top + says.firstBaseline() - compositor.b(0.45);
        return List.of(brush -> {
            head.paint(brush);
            brush.glyph(frame.margin() + compositor.b(0.8), middle, compositor.b(0.7), false, Tone.MUTED);
            brush.text(says, frame.margin() + indent, top, Tone.TEXT);
            brush.text(why, frame.margin() + indent, top + says.height() + compositor.b(0.2), Tone.MUTED);
        });
    }
}
