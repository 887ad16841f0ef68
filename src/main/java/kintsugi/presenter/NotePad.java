package kintsugi.presenter;

import java.awt.KeyboardFocusManager;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.Face;
import kintsugi.look.Labels;
import kintsugi.look.Look;
import kintsugi.look.OwnClipboard;
import kintsugi.look.PrivateTextArea;
import kintsugi.look.Scrolls;
import kintsugi.look.TextBlock;
import kintsugi.look.Typed;
import kintsugi.words.Words;
import kintsugi.workshop.Workshop;
import net.miginfocom.swing.MigLayout;

/** Where the facilitator writes down what nobody else reads. */
final class NotePad extends JPanel {
    private final DebriefModel model;
    private final Words words;
    private final PrivateTextArea area = new PrivateTextArea(true, new OwnClipboard());
    private final JLabel kept;
    private boolean showing;

    NotePad(DebriefModel model, Words words) {
        super(new MigLayout("insets 0, gap 8, fill, wrap 1", "[grow, fill]", "[][][grow, fill][]"));
        this.model = model;
        this.words = words;
        setOpaque(false);
        area.setName("note");
        area.setFont(Look.font(Face.TEXT, TypeStep.LEAD));
        area.setBorder(BorderFactory.createEmptyBorder(10, 12, 10, 12));
        area.setBackground(Look.colour(Tone.RAISED));
        area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        kept = Labels.muted(words.text("presenter.note.kept"));
        var scroll = Scrolls.down(area);
        scroll.setBorder(BorderFactory.createLineBorder(Look.colour(Tone.LINE)));
        add(TextBlock.of(words.text("presenter.note.about"), TypeStep.BODY, Tone.MUTED, words.language()), "wmin 0");
        add(Labels.of(words.text("presenter.note.label"), area), "wmin 0");
        add(scroll, "grow, wmin 0, hmin 80");
        add(kept, "wmin 0");
        Typed.in(area, this::typed);
    }

    private void typed() {
        if (!showing) {
            model.write(area.getText());
        }
        boolean over = area.getText().length() > Workshop.LONGEST_NOTE;
        kept.setText(words.text(over ? "presenter.note.long" : "presenter.note.kept"));
    }

    /** Shows what is written; what is just being written stays as it is. */
    void open() {
        showing = true;
        area.setText(model.text());
        showing = false;
    }

    /** Holds nothing of it any more. */
    void shut() {
        showing = true;
        area.setText("");
        showing = false;
    }

    void focus() {
        area.requestFocusInWindow();
    }
}
