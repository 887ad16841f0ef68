package kintsugi.stage;

import java.util.List;
import java.util.Optional;
import kintsugi.figure.Tone;
import kintsugi.look.SetText;

/** Texts of the room as cards in columns; their padding, and what becomes of one that is too long for any page. */
final class Cards {
    /** Between cards, and between columns, in bodies. */
    static final double GAP = 0.92;

    private static final double ABOVE = 0.62;
    private static final double BESIDE = 0.8;
    private static final int LONGEST = 1200;

    /** A card, set, and the note that it was shortened, or that it is in the facilitator's words. */
    record Card(SetText text, Optional<SetText> note, boolean shortened, double height) {}

    private final Compositor compositor;
    private final double size;
    private final double width;
    private final double highest;

    /**
     * Cards of this width.
     *
     * @param size of their type, in bodies
     * @param highest the height of a page, in px
     */
    Cards(Compositor compositor, double size, double width, double highest) {
        this.compositor = compositor;
        this.size = size;
        this.width = width;
        this.highest = highest;
    }

    List<Card> of(List<Shared> texts) {
        return texts.stream().map(this::card).toList();
    }

    /** Whether of all these nothing has to be left out. */
    static boolean whole(List<Card> cards) {
        return cards.stream().noneMatch(Card::shortened);
    }

    private Card card(Shared shared) {
        var text = Tidy.text(shared.text());
        var all = set(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        double padding = compositor.b(2 * ABOVE);
        double gap = compositor.b(0.3);
        var retold = shared.retold() ? Optional.of(note("wall.retold")) : Optional.<SetText>empty();
        double foot = retold.map(note -> gap + note.height()).orElse(0.0) + padding;
        if (text.length() <= LONGEST && all.height() + foot <= highest) {
            return new Card(all, retold, false, all.height() + foot);
        }
        var note = note("wall.shortened");
        var cut = compositor
                .beginning(all, highest - padding - gap - note.height())
                .text();
        return new Card(cut, Optional.of(note), true, cut.height() + gap + note.height() + padding);
    }

    private SetText note(String key) {
        return compositor.text(compositor.word(key), Compositor.LABEL, inner());
    }

    private SetText set(String text) {
        return compositor.text(text, size, inner());
    }

    private double inner() {
        return width - compositor.b(2 * BESIDE);
    }

    /** Whether a word is longer than its line. */
    static boolean breaksAWord(List<Card> cards) {
        return cards.stream().anyMatch(card -> card.text().brokenWord());
    }

    /**
     * Paints a column of cards from the top.
     *
     * @param more how much higher each is than its text needs, in px
     */
    void paint(Brush brush, List<Card> column, double x, double top, double more) {
        double y = top;
        for (var card : column) {
            brush.card(x, y, width, card.height() + more);
            double inside = y + compositor.b(ABOVE) + more / 2;
            brush.text(card.text(), x + compositor.b(BESIDE), inside, Tone.TEXT);
            double below = inside + card.text().height() + compositor.b(0.3);
            card.note().ifPresent(note -> brush.text(note, x + compositor.b(BESIDE), below, Tone.MUTED));
            y += card.height() + more + compositor.b(GAP);
        }
    }
}
