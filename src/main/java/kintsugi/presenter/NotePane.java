package kintsugi.presenter;

import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.Buttons;
import kintsugi.look.Labels;
import kintsugi.look.TextBlock;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** The facilitator's own note, at any time; covered where the room might read along. */
final class NotePane extends JPanel {
    private final NotePad pad;
    private final JPanel cover = new JPanel(new MigLayout("insets 0, gap 12, fillx, wrap 1", "[grow, fill]"));
    private boolean open;

    NotePane(PresenterModel model, Words words) {
        super(new MigLayout("insets 0, gap 12, fill, wrap 1, hidemode 3", "[grow, fill]", "[][grow, fill][]"));
        setOpaque(false);
        pad = new NotePad(model.debrief(), words);
        pad.setVisible(false);
        cover.setOpaque(false);
        cover.add(
                TextBlock.of(words.text("presenter.cover.text"), TypeStep.LEAD, Tone.TEXT, words.language()), "wmin 0");
        cover.add(
                Buttons.plain(words.text("presenter.cover.button"), () -> model.ask(Question.UNSEEN)),
                "align leading, growx 0");
        add(Labels.title(words.text("presenter.note.title")), "wmin 0");
        add(pad, "grow, wmin 0");
        add(cover, "grow, wmin 0");
        var close = Buttons.primary(words.text("presenter.keys.close"), () -> model.show(Pane.SCENES));
        close.setName("close-note");
        add(close, "align trailing, growx 0");
    }

    void focus() {
        pad.focus();
    }

    void show(boolean wanted, boolean covered) {
        boolean next = wanted && !covered;
        cover.setVisible(covered);
        pad.setVisible(!covered);
        if (next != open) {
            open = next;
            if (open) {
                pad.open();
            } else {
                pad.shut();
            }
        }
    }
}
