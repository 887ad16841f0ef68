package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.List;
import kintsugi.figure.Tone;
import kintsugi.guide.Prompt;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.look.Glyph;

/** A question that is answered in words. Earlier words lie folded until they are asked for. */
final class AskTextLeaf extends AskLeaf {
    private static final double WIDTH = 589;
    private static final double TOP = 207;
    private static final double TALL = 390;
    private static final double LESS_TALL = 177;
    private static final double SIDE = 613;
    private static final long serialVersionUID = 1L;

    private final WritingField field;
    private final Card folded;
    private final Key unfold;
    private final Sign tick;
    private final Passage status;
    private final Passage statusText;
    private final Passage boxes;
    private final Passage third;
    private final List<Passage> meanings;
    private final LetterKeys letters;

    AskTextLeaf(Ground ground, Prompt prompt) {
        super(ground, prompt);
        field = put(new WritingField(ground, prompt.question(), this::typed), 0, TOP, WIDTH, TALL);
        field.field().setName("words");
        folded = put(new Card(ground), 0, TOP, WIDTH, TALL);
        folded.put(Passage.muted(ground, ground.say("ask.folded")), 24, 120, WIDTH - 48, 64);
        unfold = new Key(
                ground, KeyStyle.PLAIN, ground.say("ask.unfold"), ground.model().asking()::unfold);
        unfold.setName("unfold");
        folded.put(unfold, 24, 196, THIRD, BUTTON);
        tick = put(new Sign(ground, Glyph.TICK, Tone.SAGE), SIDE, TOP + 4, 16, 16);
        status = put(Passage.smallStrong(ground, ""), SIDE + 22, TOP, THIRD - 22, 24);
        statusText = put(Passage.small(ground, ""), SIDE, TOP + 25, THIRD, 94);
        boxes = put(Passage.small(ground, "").in(Tone.ROSE), SIDE, TOP + 50, THIRD, 69);
        letters = new LetterKeys(ground, List.of(field));
        put(letters.opener(), SIDE, TOP + 121, THIRD, 56);
        third = Passage.small(ground, "");
        meanings = List.of(
                put(Passage.smallStrong(ground, ground.say("ask.keep.title")), SIDE, 410, THIRD, 24),
                put(Passage.small(ground, ground.say("ask.keep.text")), SIDE, 434, THIRD, 48),
                put(Passage.smallStrong(ground, thirdTitle()), SIDE, 490, THIRD, 24),
                put(third, SIDE, 514, THIRD, 92));
        put(letters, 0, LetterKeys.TOP, COLUMN, LetterKeys.TALL);
    }

    private void typed(String text) {
        ground().model().asking().type(text);
        boxes.says(field.hasUnknownLetters() ? ground().say("ask.boxes") : "");
    }

    @Override
    Component first() {
        return field.isVisible() ? field.field() : unfold;
    }

    @Override
    void show(KioskState state, AskPage page) {
        folded.setVisible(page.folded());
        boolean opens = !page.folded() && !field.isVisible();
        field.setVisible(!page.folded());
        if (page.folded()) {
            field.wipe();
        } else {
            field.set(page.text());
            boxes.says(field.hasUnknownLetters() ? ground().say("ask.boxes") : "");
        }
        if (opens) {
            field.field().requestFocusInWindow();
        }
        third.says(thirdText(state, page));
        status(state, page, status, statusText, tick, ground().say("ask.only"));
        boolean laidOut = state.letters() && !page.folded();
        move(field, 0, TOP, WIDTH, laidOut ? LESS_TALL : TALL);
        meanings.forEach(passage -> passage.setVisible(!laidOut));
        letters.opener().setVisible(!page.folded());
        letters.layOut(laidOut);
        boxes.setVisible(page.notice().isEmpty());
        field.repaint();
    }

    @Override
    void wipe() {
        field.wipe();
    }
}
