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

    /** A card, set, and the note that it was shortened. */
    record Card(SetText text, Optional<SetText> note, double height) {}

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

    List<Card> of(List<String> texts) {
        return texts.stream().map(this::card).toList();
    }

    private Card card(String written) {
        var text = Tidy.text(written);
        var all = set(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        double padding = compositor.b(2 * ABOVE);
        if (text.length() <= LONGEST && all.height() + padding <= highest) {
            return new Card(all, Optional.empty(), all.height() + padding);
        }
        var note = compositor.text(compositor.word("wall.shortened"), Compositor.LABEL, inner());
        double gap = compositor.b(0.3);
        var cut = compositor
                .beginning(all, highest - padding - gap - note.height())
                .text();
        return new Card(cut, Optional.of(note), cut.height() + gap + note.height() + padding);
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
