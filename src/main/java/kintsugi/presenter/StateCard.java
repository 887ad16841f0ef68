package kintsugi.presenter;

import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.SwingConstants;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Glyph;
import kintsugi.look.Labels;
import kintsugi.look.TextBlock;
import kintsugi.settings.Command;
import kintsugi.words.Words;
import kintsugi.workshop.Enough;
import net.miginfocom.swing.MigLayout;

/** Codes, kiosk and answers, side by side. */
final class StateCard extends JPanel {
    private final Words words;
    private final KeyWords bound;
    private final JLabel codes = Labels.text("");
    private final JLabel kiosk = Labels.text("");
    private final JLabel answers = Labels.text("");
    private final JLabel plans = Labels.text("");
    private final JButton tray;
    private final JPanel printing = new JPanel(new MigLayout("insets 0 0 8 0, gap 12, fillx", "[grow, fill][]"));
    private final JPanel ways =
            new JPanel(new MigLayout("insets 0 0 8 0, gap 12, fillx, hidemode 3", "[grow, fill][]", "[center]"));
    private final TextBlock wayIn;
    private final JButton way;

    StateCard(PresenterModel model, Words words, Runnable back) {
        super(new MigLayout("insets 0, fill", "[grow, fill]", "[grow, fill]"));
        this.words = words;
        this.bound = new KeyWords(words, model.keys());
        setOpaque(false);
        var more = Buttons.plain(words.text("presenter.state.more"), () -> {
            model.onePersonMore();
            back.run();
        });
        more.setName("more");
        var hand = Buttons.plain(words.text("presenter.state.hand"), () -> model.ask(Question.KIOSK));
        hand.setName("kiosk");
        var shared = Buttons.plain(words.text("presenter.state.shared"), () -> model.show(Pane.MODERATION));
        shared.setName("shared");
        tray = Buttons.plain(words.text("presenter.state.tray"), () -> model.show(Pane.TRAY));
        tray.setName("tray-pane");
        way = Buttons.plain("", () -> {
            model.run(Command.ROUND);
            back.run();
        });
        way.setName("way");
        wayIn = new TextBlock(words.language(), Tone.MUTED);
        var card = new CardPanel(
                new MigLayout("insets 12 16 14 16, gap 8 4, fill, hidemode 3", "[33%][][24%][][grow]", "[]0[][]8[]"));
        // What comes and goes lies above what stays, since the card stands on the foot of the pane.
        var above = new JPanel(new MigLayout("insets 0, gap 8 0, fillx, hidemode 3, wrap 1", "[grow, fill]"));
        above.setOpaque(false);
        ways.setOpaque(false);
        ways.add(wayIn, "wmin 0, growx");
        ways.add(way);
        printing.setOpaque(false);
        printing.add(plans, "growx, wmin 0");
        printing.add(tray);
        above.add(printing, "growx, wmin 0");
        above.add(ways, "growx, wmin 0");
        card.add(above, "span, growx, wmin 0, wrap");
        card.add(Labels.small(words.text("presenter.state.codes")));
        card.add(new JSeparator(SwingConstants.VERTICAL), "spany 3, growy");
        card.add(Labels.small(words.text("presenter.state.kiosk")));
        card.add(new JSeparator(SwingConstants.VERTICAL), "spany 3, growy");
        card.add(Labels.small(words.text("presenter.state.answers")), "wrap");
        card.add(codes);
        card.add(kiosk);
        card.add(answers, "wrap");
        card.add(more);
        card.add(hand);
        card.add(shared);
        add(card, "wmin 0");
    }

    void show(PresenterState now) {
        var evening = now.evening();
        WayChoice choice = now.way();
        ways.setVisible(choice.prompt().isPresent());
        way.setVisible(!choice.settled());
        way.setText(bound.of(words.text(choice.key() + ".change"), Command.ROUND));
        wayIn.show(words.text(choice.key() + (choice.settled() ? ".settled" : "")), TypeStep.SMALL);
        codes.setText(words.text("presenter.state.codes.of", evening.codes(), evening.people()));
        kiosk.setText(words.text("presenter.state.kiosk.closed"));
        plans.setText(words.text(
                "presenter.state.plans", now.tray().waiting(), now.tray().printed()));
        printing.setVisible(!evening.tray().isEmpty());
        var enough = now.enough();
        answers.setIcon(enough.map(each -> (each == Enough.ENOUGH ? Glyph.RING_CLOSED : Glyph.RING_OPEN)
                        .icon(16, each == Enough.ENOUGH ? Tone.SAGE : Tone.MUTED))
                .orElse(null));
        answers.setText(words.text(
                enough.map(each -> each == Enough.ENOUGH ? "presenter.state.enough" : "presenter.state.not-yet")
                        .orElse("presenter.state.nothing")));
    }
}
