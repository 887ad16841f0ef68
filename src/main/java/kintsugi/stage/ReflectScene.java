package kintsugi.stage;

import java.util.List;
import java.util.stream.Collectors;
import kintsugi.figure.Tone;
import kintsugi.guide.Content;
import kintsugi.guide.Form;
import kintsugi.look.SetText;

/** A prompt, large, with its ring, and below how to take part: on paper, at the kiosk, on the wall. */
final class ReflectScene implements Composition {
    private static final double PROMPT = 2.75;
    private static final double SMALLEST_PROMPT = 1.25;
    private static final double RADIUS = 2.55;
    private static final double RING_ROOM = 7;
    private static final double HAIRLINE = 13.57;
    private static final int LONGEST_TIED = 40;

    private final Compositor compositor;
    private final SceneView view;
    private final Content.Reflect content;

    ReflectScene(Compositor compositor, SceneView view, Content.Reflect content) {
        this.compositor = compositor;
        this.view = view;
        this.content = content;
    }

    @Override
    public List<Page> pages() {
        var frame = compositor.frame();
        var label = StepLabel.of(compositor, view.scene().place(), compositor.word("reflect.label"));
        var ways = new WaysIn(
                compositor, content.prompt(), view.prompt(content.prompt()).enough(), view.round());
        double hairline = Math.min(
                frame.height() - compositor.b(22 - HAIRLINE), frame.foot() - ways.height() - compositor.b(0.9));
        double top = frame.margin() + compositor.b(1.7);
        // Kept free where the ring has gone, so that the prompt stays as the room began to read it.
        boolean ringed = view.left().isPresent() || view.scene().seconds() > 0;
        double width = frame.room() - (ringed ? compositor.b(RING_ROOM) : 0);
        var more = compositor.text(more(), 1, width);
        double under = more.height() + compositor.b(0.9);
        var prompt = compositor.display(
                content.prompt().question(), SMALLEST_PROMPT, PROMPT, new Box(width, hairline - top - under));
        double free = hairline - top - under - prompt.height();
        double start = top + Math.max(0, Math.min(compositor.b(0.6), free / 2));
        double middle = (top + hairline) / 2;
        var ring = new TimerRing(compositor, frame.end() - compositor.b(RADIUS), middle, compositor.b(RADIUS));
        return List.of(brush -> {
            label.paint(brush);
            brush.text(prompt, frame.margin(), start, Tone.TEXT);
            paintMore(brush, more, start + prompt.height() + compositor.b(0.3), hairline);
            view.left().ifPresent(left -> ring.paint(brush, left, view.scene().seconds(), 1.56, ""));
            brush.rule(frame.margin(), hairline, frame.room());
            ways.paint(brush, hairline + compositor.b(0.9));
        });
    }

    private void paintMore(Brush brush, SetText more, double top, double hairline) {
        if (top + more.height() < hairline) {
            brush.text(more, compositor.frame().margin(), top, Tone.MUTED);
        }
    }

    /** What the room needs to know to answer: the ends of a scale, the options of a choice. */
    private String more() {
        if (content.prompt().form() instanceof Form.Scale scale) {
            return compositor.word("reflect.scale", scale.low(), scale.lowEnd(), scale.high(), scale.highEnd());
        }
        if (content.prompt().form() instanceof Form.Choice choice) {
            return choice.options().stream()
                    .map(option -> option.length() > LONGEST_TIED ? option : option.replace(' ', '\u00A0'))
                    .collect(Collectors.joining("\u00A0\u00A0\u00B7 "));
        }
        return "";
    }
}
