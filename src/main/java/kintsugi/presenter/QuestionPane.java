package kintsugi.presenter;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Labels;
import kintsugi.look.TextBlock;
import kintsugi.look.Typed;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** Asks before something happens. What ends or forgets wants a word typed, which no clicker can. */
final class QuestionPane extends JPanel {
    private final PresenterModel model;
    private final Words words;
    private Optional<Question> shown = Optional.empty();
    private Optional<JComponent> first = Optional.empty();

    QuestionPane(PresenterModel model, Words words) {
        super(new MigLayout("insets 0, fill", "[grow, center]", "[grow, center]"));
        this.model = model;
        this.words = words;
        setOpaque(false);
    }

    /**
     * Asks it; returns whether it was not asked already.
     *
     * @param round what goes from hand to hand, where something does
     */
    boolean show(Question question, Optional<String> round) {
        if (shown.equals(Optional.of(question))) {
            return false;
        }
        shown = Optional.of(question);
        removeAll();
        var card = new CardPanel(new MigLayout("insets 28 32 28 32, gap 12 16, fillx, wrap 1", "[grow, fill]"));
        card.add(Labels.title(words.text(question.key() + ".title")), "wmin 0");
        card.add(
                TextBlock.of(words.text(question.key() + ".text"), TypeStep.BODY, Tone.TEXT, words.language()),
                "wmin 0");
        int lost = model.state().tray().waiting();
        if (question.ends() && lost > 0) {
            card.add(
                    TextBlock.of(
                            words.text("presenter.question.tray", lost), TypeStep.BODY, Tone.ROSE, words.language()),
                    "wmin 0");
        }
        if (question == Question.CLOSE && model.debrief().written()) {
            card.add(
                    TextBlock.of(words.text("presenter.question.note"), TypeStep.BODY, Tone.ROSE, words.language()),
                    "wmin 0");
            var read = Buttons.plain(words.text("presenter.question.note.read"), () -> model.show(Pane.NOTE));
            read.setName("read-note");
            card.add(read, "growx 0");
        }
        if (question == Question.KIOSK && round.isPresent()) {
            String text = words.text("presenter.question.kiosk.round", round.get());
            card.add(TextBlock.of(text, TypeStep.BODY, Tone.TEXT, words.language()), "wmin 0");
        }
        var row = new JPanel(new MigLayout("insets 8 0 0 0, gap 12, fillx", "[]push[]"));
        row.setOpaque(false);
        var no = Buttons.primary(words.text(question.key() + ".no"), model::dismiss);
        no.setName("no");
        first = Optional.of(no);
        row.add(no);
        if (question == Question.LEAVE) {
            row.add(
                    named(
                            Buttons.plain(words.text("presenter.question.leave.stop"), () -> model.ask(Question.STOP)),
                            "stop"),
                    "split 2");
            row.add(named(
                    Buttons.grave(words.text("presenter.question.leave.close"), () -> model.ask(Question.CLOSE)),
                    "close"));
        } else {
            confirm(question, card, row);
        }
        card.add(row, "growx");
        add(card, "w 320:640:640");
        applyComponentOrientation(getComponentOrientation());
        revalidate();
        repaint();
        return true;
    }

    private void confirm(Question question, JPanel card, JPanel row) {
        var yes = question == Question.CLOSE
                ? Buttons.grave(words.text(question.key() + ".yes"), model::confirm)
                : Buttons.plain(words.text(question.key() + ".yes"), model::confirm);
        yes.setName("yes");
        row.add(yes);
        if (question.typed()) {
            String word = words.text(question.key() + ".word");
            var field = new JTextField(12);
            field.setName("word");
            card.add(Labels.of(words.text("presenter.question.type", word), field));
            card.add(field, "growx 0, w 200!");
            first = Optional.of(field);
            yes.setEnabled(false);
            Typed.in(field, () -> yes.setEnabled(matches(field, word)));
            field.addActionListener(event -> {
                if (matches(field, word)) {
                    model.confirm();
                }
            });
        }
    }

    private boolean matches(JTextField field, String word) {
        return field.getText().strip().equalsIgnoreCase(word);
    }

    private static JButton named(JButton button, String name) {
        button.setName(name);
        return button;
    }

    void forget() {
        shown = Optional.empty();
    }

    /** Into the field where a word is to be typed, else onto the answer that changes nothing. */
    void focus() {
        first.ifPresent(JComponent::requestFocusInWindow);
    }
}
