package kintsugi.stage;

import java.util.List;
import java.util.stream.Stream;
import kintsugi.figure.Tone;
import kintsugi.guide.Place;
import kintsugi.look.SetText;

/** The small line at the top that orients: which step, and what kind of scene. Its step's number is gold. */
final class StepLabel {
    /** How much lower a heading stands beneath it, in bodies. */
    static final double ROOM = 2.05;

    private static final String NUMBER = "\u0001";

    private static final double SPACE = 0.26 * Compositor.LABEL;

    /** A piece that begins so far after the one before. */
    private record Piece(SetText text, Tone tone, double before) {}

    private final Compositor compositor;
    private final List<Piece> pieces;

    private StepLabel(Compositor compositor, List<Piece> pieces) {
        this.compositor = compositor;
        this.pieces = pieces;
    }

    /** The label of a scene; outside the steps only its kind, which may be empty. */
    static StepLabel of(Compositor compositor, Place place, String kind) {
        if (!place.isCounted()) {
            return new StepLabel(
                    compositor, pieces(compositor, kind, Tone.MUTED).toList());
        }
        var numbers = compositor.words().numbers();
        var pattern = compositor.word("step", NUMBER, numbers.whole(place.of()));
        int at = pattern.indexOf(NUMBER);
        var before = pattern.substring(0, at);
        var after = pattern.substring(at + 1) + (kind.isEmpty() ? "" : "\u2002\u00B7\u2002" + kind);
        var number = numbers.whole(place.number());
        var gold = compositor.strong(number, Compositor.LABEL, 2 * compositor.width(number, Compositor.LABEL));
        double space = before.endsWith(" ") ? compositor.b(SPACE) : 0;
        var all = Stream.of(
                        pieces(compositor, before, Tone.MUTED),
                        Stream.of(new Piece(gold, Tone.GOLD_TEXT, space)),
                        pieces(compositor, after, Tone.MUTED))
                .flatMap(piece -> piece);
        return new StepLabel(compositor, all.toList());
    }

    private static Stream<Piece> pieces(Compositor compositor, String text, Tone tone) {
        var hard = text.strip().replace(' ', '\u00A0');
        double space = text.startsWith(" ") ? compositor.b(SPACE) : 0;
        return hard.isEmpty()
                ? Stream.empty()
                : Stream.of(new Piece(compositor.line(hard, Compositor.LABEL), tone, space));
    }

    /** Whether there is nothing to say. */
    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Where a label begins so that the tops of its capitals are at the upper margin. */
    static double top(Compositor compositor, SetText text) {
        return compositor.frame().margin() + compositor.b(0.2) - compositor.overCapitals(text);
    }

    /** Paints it with the tops of its capitals at the upper margin. */
    void paint(Brush brush) {
        double x = compositor.frame().margin();
        for (var piece : pieces) {
            x += piece.before();
            brush.text(piece.text(), x, top(compositor, piece.text()), piece.tone());
            x += piece.text().width();
        }
    }
}
