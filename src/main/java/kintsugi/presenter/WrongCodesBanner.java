package kintsugi.presenter;

import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.TextBlock;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** One calm sentence when several codes in a row opened nothing: somebody may need help. Covered like notes. */
final class WrongCodesBanner extends JPanel {
    /** The banner; {@code seen} is run when the facilitator has read it. */
    WrongCodesBanner(Words words, Runnable seen) {
        super(new MigLayout("insets 0 0 12 0, fillx", "[grow, fill]"));
        setOpaque(false);
        setVisible(false);
        setName("wrong-codes");
        var card = new CardPanel(new MigLayout("insets 6 16 6 6, gap 12, fillx", "[grow, fill][]", "[center]"))
                .outlined(Tone.ROSE, 1);
        card.add(
                TextBlock.of(words.text("presenter.wrong-codes"), TypeStep.BODY, Tone.TEXT, words.language()),
                "wmin 0");
        var button = Buttons.plain(words.text("presenter.wrong-codes.seen"), seen);
        button.setName("wrong-codes-seen");
        card.add(button);
        add(card, "wmin 0");
    }

    void show(PresenterState now) {
        setVisible(now.evening().wrongCodes() && !now.covered());
    }
}
