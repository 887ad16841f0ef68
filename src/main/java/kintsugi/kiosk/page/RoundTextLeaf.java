package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import kintsugi.figure.Tone;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.RoundPage;

/** What goes round, answered in words. They are on this page only, and fold away when nobody seems to be there. */
final class RoundTextLeaf extends RoundLeaf {
    private static final double WIDTH = 589;
    private static final double TALL = 202;
    private static final double LESS_TALL = 100;
    private static final double LETTERS = TOP + 110;
    private static final double NOTES = 492;
    private static final double SIDE = 613;
    private static final long serialVersionUID = 1L;

    private final WritingField field;
    private final FoldedCard folded;
    private final Passage boxes;
    private final List<Passage> notes = new ArrayList<>();
    private final LetterKeys letters;

    RoundTextLeaf(Ground ground, RoundPage page) {
        super(ground, page.prompt());
        var round = ground.model().round();
        field = put(new WritingField(ground, page.prompt().question(), this::typed), 0, TOP, WIDTH, TALL);
        field.field().setName("words");
        folded = put(
                new FoldedCard(
                        ground, ground.say("round.folded"), ground.say("ask.unfold"), round::unfold, WIDTH, TALL),
                0,
                TOP,
                WIDTH,
                TALL);
        letters = new LetterKeys(ground, List.of(field));
        put(letters.opener(), SIDE, TOP, THIRD, 56);
        boxes = put(Passage.small(ground, "").in(Tone.ROSE), SIDE, TOP + 58, THIRD, 50);
        note(
                0,
                "round.who",
                ground.say(
                        page.late() ? "round.who.late" : "round.who.text",
                        circle(ground.model().state())));
        note(1, "round.back", ground.say("round.back.text"));
        note(2, "round.alike", ground.say("round.alike.text"));
        put(letters, 0, LETTERS, COLUMN, LetterKeys.TALL);
    }

    private void note(int column, String title, String text) {
        double x = column * (THIRD + GAP);
        notes.add(put(Passage.smallStrong(ground(), ground().say(title)), x, NOTES, THIRD, 24));
        notes.add(put(Passage.small(ground(), text), x, NOTES + 24, THIRD, 92));
    }

    private void typed(String text) {
        ground().model().round().type(text);
        sayWhatIsABox();
    }

    private void sayWhatIsABox() {
        boxes.says(field.hasUnknownLetters() ? ground().say("round.boxes") : "");
    }

    @Override
    Component first() {
        return field.isVisible() ? field.field() : folded.key();
    }

    @Override
    void show(KioskState state, RoundPage page) {
        boolean opens = !page.folded() && !field.isVisible();
        folded.setVisible(page.folded());
        field.setVisible(!page.folded());
        if (page.folded()) {
            field.wipe();
        } else {
            field.set(page.text());
        }
        if (opens) {
            field.field().requestFocusInWindow();
        }
        sayWhatIsABox();
        boolean laidOut = state.letters() && !page.folded();
        move(field, 0, TOP, WIDTH, laidOut ? LESS_TALL : TALL);
        notes.forEach(passage -> passage.setVisible(!laidOut));
        letters.opener().setVisible(!page.folded());
        letters.layOut(laidOut);
        field.repaint();
    }

    @Override
    void wipe() {
        field.wipe();
    }
}
