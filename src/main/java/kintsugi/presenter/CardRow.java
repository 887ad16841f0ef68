package kintsugi.presenter;

import java.awt.Component;
import java.util.Locale;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import javax.swing.UIManager;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.Glyph;
import kintsugi.look.Look;
import kintsugi.look.TextBlock;
import kintsugi.words.Words;
import kintsugi.workshop.Card;
import kintsugi.workshop.CardState;
import net.miginfocom.swing.MigLayout;

/** One gathered text in the list: its state by shape and colour, and its first lines. */
final class CardRow implements ListCellRenderer<Card> {
    private static final int LETTERS = 90;

    private final Words words;
    private final JPanel row = new JPanel(new MigLayout("insets 10 14 10 14, gap 12, fillx", "[16!][grow, fill]"));
    private final JLabel sign = new JLabel();
    private final TextBlock text;

    CardRow(Words words) {
        this.words = words;
        text = new TextBlock(words.language(), Tone.TEXT);
        sign.setFocusable(false);
        row.add(sign, "aligny top, gaptop 3");
        row.add(text, "wmin 0, growx");
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Card> list, Card card, int index, boolean selected, boolean focused) {
        row.setBackground(selected ? UIManager.getColor("List.selectionBackground") : Look.colour(Tone.RAISED));
        sign.setIcon(glyph(card.state()));
        text.tone(card.state() == CardState.WAITING || selected ? Tone.TEXT : Tone.MUTED);
        text.setSize(Math.max(80, list.getWidth() - 56), 1);
        text.show(shortened(card.text()), TypeStep.BODY);
        row.getAccessibleContext()
                .setAccessibleName(words.text("presenter.card." + name(card.state())) + ": " + card.text());
        return row;
    }

    static String name(CardState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Icon glyph(CardState state) {
        return switch (state) {
            case WAITING -> Glyph.CIRCLE.icon(16, Tone.MUTED);
            case APPROVED -> Glyph.TICK.icon(16, Tone.SAGE);
            case HELD -> Glyph.PAUSE.icon(16, Tone.ROSE);
        };
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LETTERS) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LETTERS)).strip() + "\u2026";
    }
}
