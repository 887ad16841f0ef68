package kintsugi.presenter;

import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Labels;
import kintsugi.look.Look;
import kintsugi.look.TextBlock;
import kintsugi.words.Words;
import kintsugi.workshop.Card;
import kintsugi.workshop.CardState;
import net.miginfocom.swing.MigLayout;

/** The text that is looked at, in full, and what can be done with it. */
final class CardDetail extends JPanel {
    private final Words words;
    private final JLabel which = Labels.strong("");
    private final JLabel state = Labels.muted("");
    private final TextBlock text;
    private final JButton approve;
    private final JButton hold;
    private final JButton putBack;

    CardDetail(PresenterModel model, Words words) {
        super(new MigLayout("insets 0, gap 12 16, fill", "[grow, fill, sizegroup]", "[grow, fill][44!]"));
        this.words = words;
        setOpaque(false);
        text = new TextBlock(words.language(), Tone.TEXT);
        var scroll = new JScrollPane(
                text, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getViewport().setBackground(Look.colour(Tone.RAISED));
        var card = new CardPanel(new MigLayout("insets 20 28 20 28, gap 8 16, fill", "[grow][]", "[][grow, fill]"));
        card.add(which);
        card.add(state, "wrap");
        card.add(scroll, "span, grow, wmin 0, hmin 60");
        add(card, "span 3, grow, wmin 0, wrap");
        approve = Buttons.primary(
                key("presenter.moderation.approve", "A"),
                () -> model.moderation().judge(CardState.APPROVED));
        hold = Buttons.plain(
                key("presenter.moderation.hold", "H"), () -> model.moderation().judge(CardState.HELD));
        putBack = Buttons.plain(
                key("presenter.moderation.back", "Z"), () -> model.moderation().judge(CardState.WAITING));
        approve.setName("approve");
        hold.setName("hold");
        putBack.setName("put-back");
        add(approve, "grow, wmin 0");
        add(hold, "grow, wmin 0");
        add(putBack, "grow, wmin 0");
    }

    private String key(String name, String key) {
        return words.text("presenter.with-key", words.text(name), key);
    }

    void show(Moderation now) {
        var card = now.card();
        which.setText(
                card.isEmpty()
                        ? ""
                        : words.text(
                                "presenter.moderation.which",
                                now.row() + 1,
                                now.state().cards().size()));
        state.setText(card.map(each -> words.text("presenter.card." + CardRow.name(each.state())))
                .orElse(""));
        text.tone(card.isPresent() ? Tone.TEXT : Tone.MUTED);
        text.show(
                card.map(Card::text).orElseGet(() -> words.text(nothing(now))),
                card.isPresent() ? TypeStep.HEADING : TypeStep.LEAD);
        approve.setEnabled(card.isPresent());
        hold.setEnabled(card.isPresent());
        putBack.setEnabled(card.isPresent());
    }

    private static String nothing(Moderation now) {
        if (now.prompt().isEmpty()) {
            return "presenter.moderation.nothing-asked";
        }
        if (!now.texts()) {
            return now.state().gathered() ? "presenter.moderation.counted" : "presenter.moderation.to-count";
        }
        return now.state().gathered() ? "presenter.moderation.empty" : "presenter.moderation.to-gather";
    }
}
