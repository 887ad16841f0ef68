package kintsugi.stage;

import java.util.List;
import java.util.Optional;
import kintsugi.figure.Tone;
import kintsugi.guide.Block;
import kintsugi.guide.Content;

/** A slide that is one sentence: large, and nothing else. */
final class SentenceScene implements Composition {
    private static final int LONGEST = 90;
    private static final double LARGEST = 4.5;
    private static final double SMALLEST = 1.56;
    private static final double MIDDLE = 10 / 22.0;

    private final Compositor compositor;
    private final String sentence;

    private SentenceScene(Compositor compositor, String sentence) {
        this.compositor = compositor;
        this.sentence = sentence;
    }

    /** The composition of this slide, if it is one sentence without a heading, or a heading without more. */
    static Optional<Composition> of(Compositor compositor, Content.Slide slide) {
        if (slide.body().isEmpty() && slide.heading().length() <= LONGEST) {
            return Optional.of(new SentenceScene(compositor, slide.heading()));
        }
        if (slide.heading().isEmpty()
                && slide.body().blocks().size() == 1
                && slide.body().blocks().get(0) instanceof Block.Paragraph paragraph
                && paragraph.text().text().length() <= LONGEST) {
            return Optional.of(new SentenceScene(compositor, paragraph.text().text()));
        }
        return Optional.empty();
    }

    @Override
    public List<Page> pages() {
        var frame = compositor.frame();
        var box = new Box(frame.room(), frame.foot() - frame.margin() - compositor.b(3));
        var text = compositor.display(sentence, SMALLEST, LARGEST, box);
        double top = Math.max(frame.margin(), frame.height() * MIDDLE - text.height() / 2);
        return List.of(brush -> brush.text(text, frame.margin(), top, Tone.TEXT));
    }
}
