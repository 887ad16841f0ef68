package kintsugi.presenter;

import java.awt.CardLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.guide.Content;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Labels;
import kintsugi.look.Look;
import kintsugi.look.Scrolls;
import kintsugi.look.TextBlock;
import kintsugi.words.Words;
import kintsugi.workshop.Card;
import kintsugi.workshop.CardState;
import kintsugi.workshop.HelpAgain;
import net.miginfocom.swing.MigLayout;

/** The text that is looked at, as the room reads it, and what can be done with it. */
final class CardDetail extends JPanel {
    private final Words words;
    private final JLabel which = Labels.strong("");
    private final JLabel state = Labels.muted("");
    private final TextBlock text;
    private final TextBlock note;
    private final CardLayout ways = new CardLayout();
    private final JPanel way = new JPanel(ways);
    private final BlackoutPart blackout;
    private final RetellPart retell;
    private final JPanel actions = new JPanel(
            new MigLayout("insets 0, gap 12 12, fillx, wrap 3, hidemode 3", "[grow 1, fill, sizegroup]", "[44!]"));
    private final CareCard care;
    private final JButton approve;
    private final JButton spotlight;
    private final List<JButton> buttons;

    CardDetail(PresenterModel model, Words words) {
        super(new MigLayout("insets 0, gap 12 12, fill, hidemode 3, wrap 1", "[grow, fill]", "[grow, fill][][]"));
        this.words = words;
        setOpaque(false);
        ModerationModel moderation = model.moderation();
        text = new TextBlock(words.language(), Tone.TEXT);
        note = new TextBlock(words.language(), Tone.MUTED);
        blackout = new BlackoutPart(moderation, words);
        retell = new RetellPart(moderation, words);
        way.setOpaque(false);
        way.add(reading(), Doing.READING.name());
        way.add(blackout, Doing.BLACKING_OUT.name());
        way.add(retell, Doing.RETELLING.name());
        var card = new CardPanel(new MigLayout("insets 16 24 16 24, gap 8 12, fill", "[grow][]", "[][grow, fill]"));
        card.add(which);
        card.add(state, "wrap");
        card.add(way, "span, grow, wmin 0, hmin 60");
        add(card, "grow, wmin 0");
        approve = Buttons.primary(key("approve", "A"), () -> moderation.judge(CardState.APPROVED));
        var hold = Buttons.plain(key("hold", "H"), () -> moderation.judge(CardState.HELD));
        spotlight = Buttons.plain(key("spotlight", "S"), moderation::spotlight);
        var cover = Buttons.plain(key("blackout", "X"), () -> moderation.begin(Doing.BLACKING_OUT));
        var reword = Buttons.plain(key("retell", "R"), () -> moderation.begin(Doing.RETELLING));
        var putBack = Buttons.plain(key("back", "Z"), moderation::putBack);
        approve.setName("approve");
        hold.setName("hold");
        spotlight.setName("spotlight");
        cover.setName("black-out");
        reword.setName("retell");
        putBack.setName("put-back");
        buttons = List.of(approve, hold, cover, reword, putBack);
        actions.setOpaque(false);
        for (JButton button : List.of(approve, hold, spotlight, cover, reword, putBack)) {
            actions.add(button, "grow, wmin 0");
        }
        add(actions, "growx, wmin 0");
        care = new CareCard(moderation, words);
        add(care, "growx, wmin 0");
    }

    private JPanel reading() {
        var scroll = Scrolls.down(text);
        scroll.getViewport().setBackground(Look.colour(Tone.RAISED));
        var reading = new JPanel(
                new MigLayout("insets 0, gap 8, fill, wrap 1, hidemode 3", "[grow, fill]", "[grow, fill][]"));
        reading.setOpaque(false);
        reading.add(scroll, "grow, wmin 0, hmin 60");
        reading.add(note, "growx, wmin 0");
        return reading;
    }

    private String key(String name, String key) {
        return words.text("presenter.with-key", words.text("presenter.moderation." + name), key);
    }

    /** Into what the facilitator does with the text; nowhere while it is only read. */
    void focus(Doing doing) {
        switch (doing) {
            case READING -> {}
            case BLACKING_OUT -> blackout.focus();
            case RETELLING -> retell.focus();
        }
    }

    void show(Moderation now, RoomWall wall) {
        boolean reading = now.doing() == Doing.READING;
        Optional<Card> card = now.card();
        which.setText(
                card.isEmpty()
                        ? ""
                        : words.text(
                                "presenter.moderation.which",
                                now.row() + 1,
                                now.state().cards().size()));
        state.setText(card.map(each -> words.text("presenter.card." + state(each, wall)))
                .orElse(""));
        text.tone(card.isPresent() ? Tone.TEXT : Tone.MUTED);
        text.show(
                card.map(Card::shown).orElseGet(() -> words.text(nothing(now))),
                card.isPresent() ? TypeStep.HEADING : TypeStep.LEAD);
        String changed = card.map(CardDetail::changed).orElse("");
        note.setVisible(!changed.isEmpty());
        note.show(changed.isEmpty() ? "" : words.text("presenter.moderation.note." + changed), TypeStep.BODY);
        buttons.forEach(button -> button.setEnabled(card.isPresent()));
        approve.setEnabled(
                card.filter(each -> each.state() != CardState.APPROVED).isPresent());
        spotlight.setEnabled(card.filter(wall::mayShow).isPresent());
        spotlight.setText(key(card.filter(wall::lights).isPresent() ? "spotlight.back" : "spotlight", "S"));
        actions.setVisible(now.doing() == Doing.READING);
        care.show(
                card.isPresent() && reading,
                HelpAgain.comesNext(wall.evening()) && reading,
                wall.evening().scene().content() instanceof Content.Closing);
        blackout.show(now.doing() == Doing.BLACKING_OUT ? card : Optional.empty());
        retell.show(now.doing() == Doing.RETELLING ? card : Optional.empty());
        ways.show(way, now.doing().name());
    }

    private static String state(Card card, RoomWall wall) {
        if (wall.lights(card)) {
            return "lit";
        }
        return wall.waits(card) ? "waits" : CardRow.name(card.state());
    }

    private static String changed(Card card) {
        if (card.telling().inOtherWords()) {
            return "retold";
        }
        return card.telling().bars().isEmpty() ? "" : "covered";
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
