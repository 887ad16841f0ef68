package kintsugi.stage;

import java.util.List;
import kintsugi.figure.Tone;
import kintsugi.guide.Place;

/** A wall or a chart that has nothing to show: its question, the ring, and why; never how many there are. */
final class NotYetScene implements Composition {
    private final Compositor compositor;
    private final Place place;
    private final String question;
    private final boolean enough;

    /** The scene; where there is enough, what was shared only waits to be gathered and read. */
    NotYetScene(Compositor compositor, Place place, String question, boolean enough) {
        this.compositor = compositor;
        this.place = place;
        this.question = question;
        this.enough = enough;
    }

    @Override
    public List<Page> pages() {
        var frame = compositor.frame();
        var head = Head.of(compositor, place, "", question);
        double indent = compositor.b(2.6);
        var says = compositor.text(
                compositor.word(enough ? "enough.enough" : "enough.not-yet"), Compositor.LEAD, frame.room() - indent);
        var why = compositor.text(compositor.word(enough ? "enough.soon" : "enough.why"), 1, frame.room() - indent);
        double top = Math.max(head.foot() + compositor.b(0.8), frame.height() * 0.45);
        double middle = top + says.firstBaseline() - compositor.b(0.45);
        return List.of(brush -> {
            head.paint(brush);
            brush.glyph(frame.margin() + compositor.b(0.8), middle, compositor.b(0.7), enough, Tone.MUTED);
            brush.text(says, frame.margin() + indent, top, Tone.TEXT);
            brush.text(why, frame.margin() + indent, top + says.height() + compositor.b(0.2), Tone.MUTED);
        });
    }
}
