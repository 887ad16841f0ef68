package kintsugi.kiosk.page;

import java.awt.Component;
import kintsugi.kiosk.turn.RoundPage;

/** What goes round, answered in words. They are on this page only, and fold away when nobody seems to be there. */
final class RoundTextLeaf extends RoundLeaf {
    private static final double WIDTH = 589;
    private static final double TALL = 318;
    private static final double SIDE = 613;
    private static final long serialVersionUID = 1L;

    private final WritingField field;
    private final Card folded;
    private final Key unfold;

    RoundTextLeaf(Ground ground, RoundPage page) {
        super(ground, page.prompt());
        var round = ground.model().round();
        field = put(new WritingField(ground, page.prompt().question(), this::typed), 0, TOP, WIDTH, TALL);
        field.field().setName("words");
        folded = put(new Card(ground), 0, TOP, WIDTH, TALL);
        folded.put(Passage.muted(ground, ground.say("round.folded")), 24, 88, WIDTH - 48, 64);
        unfold = new Key(ground, KeyStyle.PLAIN, ground.say("ask.unfold"), round::unfold);
        unfold.setName("unfold");
        folded.put(unfold, 24, 164, THIRD, BUTTON);
        note("round.code", ground.say("round.code.text") + " " + seenBy(page), TOP, 100);
        note("round.back", ground.say("round.back.text"), TOP + 128, 68);
        note("round.alike", ground.say("round.alike.text"), TOP + 228, 70);
    }

    private void note(String title, String text, double y, double height) {
        put(Passage.smallStrong(ground(), ground().say(title)), SIDE, y, THIRD, 24);
        put(Passage.small(ground(), text), SIDE, y + 24, THIRD, height);
    }

    private void typed(String text) {
        ground().model().round().type(text);
    }

    @Override
    Component first() {
        return field.isVisible() ? field.field() : unfold;
    }

    @Override
    void show(RoundPage page) {
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
        field.repaint();
    }

    @Override
    void wipe() {
        field.wipe();
    }
}
