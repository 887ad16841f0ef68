package kintsugi.stage;

import java.util.List;
import java.util.Optional;
import kintsugi.figure.Tone;
import kintsugi.guide.Content;
import kintsugi.guide.Prompt;
import kintsugi.workshop.Card;
import kintsugi.workshop.CardState;

/** One text of the room, large; of the others only the edges of their cards are seen behind it, however many they are. */
final class SpotlightScene implements Composition {
    private static final double LARGEST = 2.6;
    private static final double PROMPT_GAP = 0.9;
    private static final double STEP = 0.55;
    private static final int BEHIND = 2;
    private static final double SHARE_ABOVE = 0.4;

    private final Compositor compositor;
    private final String question;
    private final Shared text;
    private final boolean alone;

    private SpotlightScene(Compositor compositor, String question, Shared text, boolean alone) {
        this.compositor = compositor;
        this.question = question;
        this.text = text;
        this.alone = alone;
    }

    /** The text of this wall that is lit, if one is. */
    static Optional<Composition> of(Compositor compositor, SceneView view, Content.Wall content) {
        boolean alone = view.approved().size() == 1;
        return view.lit()
                .flatMap(id -> content.prompts().stream()
                        .flatMap(prompt -> card(view, prompt, id)
                                .map(card -> (Composition)
                                        new SpotlightScene(compositor, prompt.question(), Shared.of(card), alone))
                                .stream())
                        .findFirst());
    }

    private static Optional<Card> card(SceneView view, Prompt prompt, long id) {
        return view.prompt(prompt).cards().stream()
                .filter(card -> card.id() == id && card.state() == CardState.APPROVED)
                .findFirst();
    }

    @Override
    public List<Page> pages() {
        var frame = compositor.frame();
        var prompt = compositor.text(question, 1, frame.room());
        double promptTop = frame.margin() - compositor.b(0.2);
        double top = promptTop + prompt.height() + compositor.b(PROMPT_GAP);
        double room = frame.foot() - top - behind();
        var cards = largest(room);
        var card = cards.of(List.of(text));
        double start = top + Math.max(0, SHARE_ABOVE * (room - card.get(0).height()));
        return List.of(brush -> {
            brush.text(prompt, frame.margin(), promptTop, Tone.MUTED);
            for (int i = alone ? 0 : BEHIND; i > 0; i--) {
                double step = compositor.b(i * STEP);
                brush.cardBehind(
                        frame.margin() + step,
                        start + step,
                        frame.room() - 2 * step,
                        card.get(0).height());
            }
            cards.paint(brush, card, frame.margin(), start, 0);
        });
    }

    private double behind() {
        return alone ? 0 : compositor.b(BEHIND * STEP);
    }

    private Cards largest(double room) {
        double size = compositor.size(1, LARGEST, each -> {
            var set = cards(each, room).of(List.of(text));
            return !Cards.breaksAWord(set) && Cards.whole(set);
        });
        return cards(size, room);
    }

    private Cards cards(double size, double room) {
        return new Cards(compositor, size, compositor.frame().room(), room);
    }
}
