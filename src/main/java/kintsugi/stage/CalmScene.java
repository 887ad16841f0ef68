package kintsugi.stage;

import java.text.BreakIterator;
import java.util.List;
import kintsugi.figure.Tone;
import kintsugi.guide.Content;
import kintsugi.look.SetText;

/** We pause for a moment: the first sentence large, the rest small, in the middle, over a seam that rests. */
final class CalmScene implements Composition {
    private static final double LARGEST = 3.2;

    private final Compositor compositor;
    private final String first;
    private final String rest;

    CalmScene(Compositor compositor, Content.Calm content) {
        this.compositor = compositor;
        var text = content.room().text().strip();
        if (text.isEmpty()) {
            first = compositor.word("calm.heading");
            rest = compositor.word("calm.text");
        } else {
            var sentences = BreakIterator.getSentenceInstance(compositor.language());
            sentences.setText(text);
            int end = sentences.next();
            var sentence = text.substring(0, end).strip();
            first = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
            rest = text.substring(end).strip();
        }
    }

    @Override
    public List<Page> pages() {
        var frame = compositor.frame();
        double room = frame.foot() - frame.margin();
        var large = compositor.display(first, 1.5, LARGEST, new Box(frame.room(), room / 2));
        double gap = compositor.b(0.7);
        var small =
                compositor.running(rest, 1, Compositor.LEAD, new Box(frame.room() * 0.86, room - large.height() - gap));
        double height = large.height() + gap + small.height();
        double top = Math.max(frame.margin(), frame.height() * 0.49 - height / 2);
        return List.of(brush -> {
            brush.text(large, frame.margin(), top, Tone.TEXT, SetText.Align.CENTRE);
            double x = frame.margin() + (frame.room() - small.measure()) / 2;
            brush.text(small, x, top + large.height() + gap, Tone.MUTED, SetText.Align.CENTRE);
        });
    }
}
