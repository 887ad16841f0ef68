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
    private final FoldedCard folded;
    private final Sign tick;
    private final Passage status;
    private final Passage statusText;
    private final Passage boxes;
    private final Key read;
    private final List<Passage> meanings;
    private final LetterKeys letters;

    AskTextLeaf(Ground ground, Prompt prompt) {
        super(ground, prompt);
        field = put(new WritingField(ground, prompt.question(), this::typed), 0, TOP, WIDTH, TALL);
        field.field().setName("words");
        folded = folded(TOP, WIDTH, TALL);
        tick = put(new Sign(ground, Glyph.TICK, Tone.SAGE), SIDE, TOP + 4, 16, 16);
        status = put(Passage.smallStrong(ground, ""), SIDE + 22, TOP, THIRD - 22, 24);
        statusText = put(Passage.small(ground, ""), SIDE, TOP + 25, THIRD, 94);
        boxes = put(Passage.small(ground, "").in(Tone.ROSE), SIDE, TOP + 50, THIRD, 69);
        read = put(readShared(), SIDE, TOP + 61, THIRD, 52);
        letters = new LetterKeys(ground, List.of(field));
        put(letters.opener(), SIDE, TOP + 121, THIRD, 56);
        meanings = List.of(
                put(Passage.smallStrong(ground, ""), SIDE, 410, THIRD, 24),
                put(Passage.small(ground, ""), SIDE, 434, THIRD, 48),
                put(Passage.smallStrong(ground, ""), SIDE, 490, THIRD, 24),
                put(Passage.small(ground, ""), SIDE, 514, THIRD, 92));
        put(letters, 0, LetterKeys.TOP, COLUMN, LetterKeys.TALL);
    }

    private void typed(String text) {
        ground().model().asking().type(text);
        boxes.says(field.hasUnknownLetters() ? ground().say("ask.boxes") : "");
    }

    @Override
    Component first() {
        return field.isVisible() ? field.field() : folded.key();
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
        meanings.get(0).says(secondTitle(page));
        meanings.get(1).says(secondText(page));
        meanings.get(2).says(thirdTitle(page));
        meanings.get(3).says(thirdText(state, page));
        boolean laidOut = state.letters() && !page.folded();
        // With the letters out there is no room beneath; that it can't be shared is said all the same.
        boolean why = laidOut && isKeptOnly() && !field.hasUnknownLetters();
        String brief = prompt().isSituational() ? "ask.later.brief" : "ask.round.brief";
        String usual = page.folded() ? "" : ground().say(why ? brief : "ask.only");
        status(state, page, status, statusText, tick, resting(page, usual));
        move(field, 0, TOP, WIDTH, laidOut ? LESS_TALL : TALL);
        meanings.forEach(passage -> passage.setVisible(!laidOut));
        letters.opener().setVisible(!page.folded());
        letters.layOut(laidOut);
        boolean reads = readsShared(state, page);
        read.setVisible(reads);
        move(statusText, SIDE, TOP + 25, THIRD, reads ? 32 : 94);
        boxes.setVisible(page.notice().isEmpty() && !reads);
        field.repaint();
    }

    @Override
    void wipe() {
        field.wipe();
    }
}
