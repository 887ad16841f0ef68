package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.Set;
import javax.swing.JComponent;
import kintsugi.figure.Tone;
import kintsugi.guide.Form;
import kintsugi.guide.Prompt;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.look.Glyph;
import kintsugi.participant.Answer;

/** A question that is answered by picking among options, one or several. */
final class AskChoiceLeaf extends AskLeaf {
    private static final double TALL = 312;
    private static final long serialVersionUID = 1L;

    private final OptionRows rows;
    private final JComponent framed;
    private final FoldedCard folded;
    private final AnswerNotes notes;
    private final boolean many;

    AskChoiceLeaf(Ground ground, Prompt prompt, Form.Choice choice) {
        super(ground, prompt);
        many = choice.many();
        rows = new OptionRows(ground, choice, COLUMN, TALL, ground.model().asking()::pick);
        framed = put(rows.framed(), 0, 204, COLUMN, TALL);
        folded = folded(204, COLUMN, TALL);
        notes = new AnswerNotes(this, new Sign(ground, Glyph.TICK, Tone.SAGE));
    }

    @Override
    Component first() {
        return folded.isVisible() ? folded.key() : rows.standing();
    }

    @Override
    void show(KioskState state, AskPage page) {
        boolean opens = folded.isVisible() && !page.folded();
        folded.setVisible(page.folded());
        framed.setVisible(!page.folded());
        Set<Integer> chosen = page.answer()
                .filter(given -> !page.folded())
                .<Set<Integer>>map(answer -> answer instanceof Answer.Picked picked ? picked.options() : Set.of())
                .orElse(Set.of());
        rows.show(chosen);
        notes.show(state, page, ground().say(many ? "ask.many.rest" : "ask.one.rest"));
        if (opens) {
            rows.standing().requestFocusInWindow();
        }
    }
}
