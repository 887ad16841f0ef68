package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.List;
import kintsugi.figure.Tone;
import kintsugi.guide.Form;
import kintsugi.guide.Prompt;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.look.Glyph;
import kintsugi.look.SetText.Align;
import kintsugi.participant.Answer;

/** A question that is answered by one of a row of numbers. */
final class AskScaleLeaf extends AskLeaf {
    private static final double HIGH = 88;
    private static final double TALL = 306;
    private static final long serialVersionUID = 1L;

    private final ScaleRow row;
    private final FoldedCard folded;
    private final AnswerNotes notes;
    private final List<Passage> ends;
    private final Passage keys;
    private boolean onKeys;

    AskScaleLeaf(Ground ground, Prompt prompt, Form.Scale scale) {
        super(ground, prompt);
        row = put(new ScaleRow(ground, scale, COLUMN, HIGH, ground.model().asking()::level), 0, 293, COLUMN, HIGH);
        ends = List.of(
                put(Passage.muted(ground, scale.lowEnd()), 0, 392, 420, 58),
                put(Passage.muted(ground, scale.highEnd()).to(Align.END), 476, 392, 420, 58));
        keys = put(Passage.small(ground, ground.say("ask.scale.keys")), 0, 470, COLUMN, 26);
        keys.setVisible(false);
        folded = folded(204, COLUMN, TALL);
        notes = new AnswerNotes(this, new Sign(ground, Glyph.TICK, Tone.SAGE));
    }

    @Override
    void hand(boolean now) {
        onKeys = now;
        keys.setVisible(now && !folded.isVisible());
    }

    @Override
    Component first() {
        return folded.isVisible() ? folded.key() : row.standing();
    }

    @Override
    void show(KioskState state, AskPage page) {
        boolean opens = folded.isVisible() && !page.folded();
        folded.setVisible(page.folded());
        row.setVisible(!page.folded());
        ends.forEach(end -> end.setVisible(!page.folded()));
        keys.setVisible(onKeys && !page.folded());
        row.show(page.answer()
                .filter(given -> !page.folded())
                .filter(Answer.Level.class::isInstance)
                .map(Answer.Level.class::cast)
                .map(Answer.Level::value));
        notes.show(state, page, ground().say("ask.scale.rest"));
        if (opens) {
            row.standing().requestFocusInWindow();
        }
    }
}
