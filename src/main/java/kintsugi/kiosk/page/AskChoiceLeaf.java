package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kintsugi.figure.Tone;
import kintsugi.guide.Form;
import kintsugi.guide.Prompt;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.look.Glyph;
import kintsugi.participant.Answer;

/** A question that is answered by picking among options, one or several. */
final class AskChoiceLeaf extends AskLeaf {
    private static final int IN_ONE_COLUMN = 5;
    private static final long serialVersionUID = 1L;

    private final List<Key> keys = new ArrayList<>();
    private final AnswerNotes notes;
    private final boolean many;

    AskChoiceLeaf(Ground ground, Prompt prompt, Form.Choice choice) {
        super(ground, prompt);
        many = choice.many();
        int count = choice.options().size();
        boolean two = count > IN_ONE_COLUMN;
        int rows = two ? (count + 1) / 2 : count;
        double pitch = Math.min(66, 320.0 / rows);
        double width = two ? (COLUMN - GAP) / 2 : COLUMN;
        for (int i = 0; i < count; i++) {
            int option = i + 1;
            Key key = new Key(
                    ground,
                    KeyStyle.CARD,
                    choice.options().get(i),
                    () -> ground.model().asking().pick(option));
            key.setName("option-" + option);
            double x = two && i >= rows ? width + GAP : 0;
            keys.add(put(key, x, 204 + i % rows * pitch, width, pitch - 10));
        }
        notes = new AnswerNotes(this, new Sign(ground, Glyph.TICK, Tone.SAGE));
    }

    @Override
    Component first() {
        return keys.get(0);
    }

    @Override
    void show(KioskState state, AskPage page) {
        Set<Integer> chosen = page.answer()
                .<Set<Integer>>map(answer -> answer instanceof Answer.Picked picked ? picked.options() : Set.of())
                .orElse(Set.of());
        for (int i = 0; i < keys.size(); i++) {
            keys.get(i).choose(chosen.contains(i + 1));
        }
        notes.show(state, page, ground().say(many ? "ask.many.rest" : "ask.one.rest"));
    }
}
