package kintsugi.presenter;

import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.BoundKey;
import kintsugi.look.Buttons;
import kintsugi.look.Face;
import kintsugi.look.Labels;
import kintsugi.look.Look;
import kintsugi.look.OwnClipboard;
import kintsugi.look.PrivateTextArea;
import kintsugi.look.Scrolls;
import kintsugi.look.TextBlock;
import kintsugi.look.Typed;
import kintsugi.words.Words;
import kintsugi.workshop.Card;
import kintsugi.workshop.Telling;
import net.miginfocom.swing.MigLayout;

/** The facilitator's own wording of a text, beneath the writer's. */
final class RetellPart extends JPanel {
    private final ModerationModel model;
    private final Words words;
    private final TextBlock original;
    private final PrivateTextArea wording = new PrivateTextArea(true, new OwnClipboard());
    private final JLabel length = Labels.muted("");
    private final JButton use;
    private Optional<Card> shown = Optional.empty();

    RetellPart(ModerationModel model, Words words) {
        super(new MigLayout(
                "insets 0, gap 12 10, fill, wrap 1", "[grow, fill]", "[grow 40, fill][][grow 60, fill][][44!]"));
        this.model = model;
        this.words = words;
        setOpaque(false);
        original = new TextBlock(words.language(), Tone.MUTED);
        var above = scroll(original);
        above.getViewport().setBackground(Look.colour(Tone.RAISED));
        add(above, "grow, wmin 0, hmin 40");
        wording.setName("wording");
        wording.setFont(Look.font(Face.TEXT, TypeStep.LEAD));
        wording.setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
        wording.setBackground(Look.colour(Tone.BACKGROUND));
        add(Labels.of(words.text("presenter.retell.label"), wording), "wmin 0");
        add(scroll(wording), "grow, wmin 0, hmin 60");
        add(length, "wmin 0");
        use = Buttons.primary(words.text("presenter.retell.use"), this::use);
        use.setName("use-wording");
        var leave = Buttons.plain(words.text("presenter.retell.leave"), model::stop);
        leave.setName("leave-wording");
        add(use, "split 2, grow, wmin 0");
        add(leave, "grow, wmin 0");
        Typed.in(wording, this::count);
        BoundKey.on(wording, JComponent.WHEN_FOCUSED, "ENTER", () -> {
            if (use.isEnabled()) {
                use();
            }
        });
    }

    private static JScrollPane scroll(JComponent inside) {
        var scroll = Scrolls.down(inside);
        scroll.setBorder(BorderFactory.createLineBorder(Look.colour(Tone.HAIRLINE)));
        return scroll;
    }

    private void use() {
        shown.ifPresent(card -> model.tell(card.telling().retelling(wording.getText())));
        model.stop();
    }

    private void count() {
        int left = Telling.LONGEST - wording.getText().length();
        length.setText(words.text(left < 0 ? "presenter.retell.long" : "presenter.retell.note", Math.abs(left)));
        use.setEnabled(left >= 0);
    }

    void focus() {
        wording.requestFocusInWindow();
    }

    void show(Optional<Card> card) {
        boolean other = !card.map(Card::id).equals(shown.map(Card::id));
        shown = card;
        if (other) {
            original.show(card.map(Card::text).orElse(""), TypeStep.LEAD);
            wording.setText(card.map(one -> one.telling().retold()).orElse(""));
            count();
        }
    }
}
