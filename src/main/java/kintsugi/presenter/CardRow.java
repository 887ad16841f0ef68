package kintsugi.presenter;

import java.awt.Component;
import java.util.Locale;
import javax.swing.Icon;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import kintsugi.figure.Tone;
import kintsugi.look.Glyph;
import kintsugi.look.Look;
import kintsugi.words.Words;
import kintsugi.workshop.Card;
import kintsugi.workshop.CardState;

/** One gathered text in the list, whole, and its state by shape and colour. */
final class CardRow implements ListCellRenderer<Card> {
    private static final int SIGN = 16;

    private final Words words;
    private final SignedText row;

    CardRow(Words words) {
        this.words = words;
        row = new SignedText(words.language());
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Card> list, Card card, int index, boolean selected, boolean focused) {
        row.setComponentOrientation(list.getComponentOrientation());
        row.setBackground(selected ? UIManager.getColor("List.selectionBackground") : Look.colour(Tone.RAISED));
        row.show(
                glyph(card.state()),
                card.shown().strip(),
                card.state() == CardState.WAITING || selected ? Tone.TEXT : Tone.MUTED);
        row.fit(list.getWidth());
        row.getAccessibleContext()
                .setAccessibleName(words.text("presenter.card." + name(card.state())) + ": " + card.shown());
        return row;
    }

    static String name(CardState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Icon glyph(CardState state) {
        return switch (state) {
            case WAITING -> Glyph.CIRCLE.icon(SIGN, Tone.MUTED);
            case APPROVED -> Glyph.TICK.icon(SIGN, Tone.SAGE);
            case HELD -> Glyph.PAUSE.icon(SIGN, Tone.ROSE);
        };
    }
}
