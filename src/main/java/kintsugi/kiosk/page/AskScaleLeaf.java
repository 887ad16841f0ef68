package kintsugi.kiosk.page;

import java.awt.Component;
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
    private static final long serialVersionUID = 1L;

    private final ScaleRow row;
    private final AnswerNotes notes;
    private final Passage keys;

    AskScaleLeaf(Ground ground, Prompt prompt, Form.Scale scale) {
        super(ground, prompt);
        row = put(new ScaleRow(ground, scale, COLUMN, HIGH, ground.model().asking()::level), 0, 293, COLUMN, HIGH);
        put(Passage.muted(ground, scale.lowEnd()), 0, 392, 420, 58);
        put(Passage.muted(ground, scale.highEnd()).to(Align.END), 476, 392, 420, 58);
        keys = put(Passage.small(ground, ground.say("ask.scale.keys")), 0, 470, COLUMN, 26);
        keys.setVisible(false);
        notes = new AnswerNotes(this, new Sign(ground, Glyph.TICK, Tone.SAGE));
    }

    @Override
    void hand(boolean onKeys) {
        keys.setVisible(onKeys);
    }

    @Override
    Component first() {
        return row.standing();
    }

    @Override
    void show(KioskState state, AskPage page) {
        row.show(page.answer()
                .filter(Answer.Level.class::isInstance)
                .map(Answer.Level.class::cast)
                .map(Answer.Level::value));
        notes.show(state, page, ground().say("ask.scale.rest"));
    }
}
