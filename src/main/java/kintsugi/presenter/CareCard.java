package kintsugi.presenter;

import javax.swing.JButton;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.TextBlock;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** For a text that worries: hold it back and bring up the help lines for everybody, or leave them out again. */
final class CareCard extends JPanel {
    private final Words words;
    private final TextBlock text;
    private final JButton care;
    private final JButton undo;

    CareCard(ModerationModel model, Words words) {
        super(new MigLayout("insets 0, fill", "[grow, fill]", "[]"));
        this.words = words;
        setOpaque(false);
        setName("care-card");
        text = new TextBlock(words.language(), Tone.TEXT);
        care = Buttons.grave(words.text("presenter.with-key", words.text("presenter.care.hold"), "V"), model::care);
        care.setName("care");
        undo = Buttons.plain(
                words.text("presenter.with-key", words.text("presenter.care.undo"), "U"), model::noHelpNext);
        undo.setName("no-help-next");
        undo.setVisible(false);
        var card = new CardPanel(
                new MigLayout("insets 10 16 10 12, gap 16, fillx, hidemode 3", "[grow, fill][]", "[center]"));
        card.outlined(Tone.ROSE, 1);
        card.add(text, "wmin 0, growx");
        card.add(undo);
        card.add(care);
        add(card, "growx, wmin 0");
    }

    /** At the goodbye nothing can be put in any more: what is to be done instead is said beforehand. */
    void show(boolean card, boolean queued, boolean goodbye) {
        setVisible(card || queued);
        text.show(words.text("presenter.care." + (queued ? "queued" : goodbye ? "goodbye" : "text")), TypeStep.SMALL);
        undo.setVisible(queued);
        care.setVisible(card);
    }
}
