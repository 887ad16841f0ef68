package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final double BETWEEN = 9;
    private static final long serialVersionUID = 1L;

    private final List<Key> keys = new ArrayList<>();
    private final int low;
    private final AnswerNotes notes;

    AskScaleLeaf(Ground ground, Prompt prompt, Form.Scale scale) {
        super(ground, prompt);
        low = scale.low();
        int count = scale.high() - scale.low() + 1;
        double width = (COLUMN - BETWEEN * (count - 1)) / count;
        for (int i = 0; i < count; i++) {
            int value = scale.low() + i;
            Key key = new Key(
                            ground,
                            KeyStyle.PLAIN,
                            ground.words().numbers().whole(value),
                            () -> ground.model().asking().level(value))
                    .sized(25)
                    .light();
            key.setName("level-" + value);
            keys.add(put(key, i * (width + BETWEEN), 293, width, 88));
        }
        put(Passage.muted(ground, scale.lowEnd()), 0, 392, 420, 58);
        put(Passage.muted(ground, scale.highEnd()).to(Align.END), 476, 392, 420, 58);
        notes = new AnswerNotes(this, new Sign(ground, Glyph.TICK, Tone.SAGE));
    }

    @Override
    Component first() {
        return keys.get(0);
    }

    @Override
    void show(KioskState state, AskPage page) {
        Optional<Integer> chosen =
                page.answer().map(answer -> answer instanceof Answer.Level level ? level.value() : low - 1);
        for (int i = 0; i < keys.size(); i++) {
            keys.get(i).choose(chosen.equals(Optional.of(low + i)));
        }
        notes.show(state, page, ground().say("ask.scale.rest"));
    }
}
