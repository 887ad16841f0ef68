package kintsugi.kiosk.page;

import java.awt.Component;
import kintsugi.figure.Tone;
import kintsugi.kiosk.turn.HandOverModel;
import kintsugi.kiosk.turn.HandOverPage;
import kintsugi.kiosk.turn.HandOverPage.Step;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.look.Glyph;

/** What it means to hand pages over for printing; then yes or no, alike. */
final class HandOverLeaf extends Framed {
    private static final String[] WHAT = {"leave", "mark", "memory", "ticked"};
    private static final double HALF = 436;
    private static final double TOP = 166;
    private static final double EACH = 98;
    private static final long serialVersionUID = 1L;

    private final Key back;
    private final Passage overText;
    private final String usual;

    HandOverLeaf(Ground ground, HandOverPage page) {
        super(ground, true);
        entitle(ground.say("hand.bar"));
        put(Passage.heading(ground, ground.say("hand.title")), 0, 98, COLUMN, 48);
        int ticked = page.plan().ticked().size();
        for (int i = 0; i < WHAT.length; i++) {
            double y = TOP + i * EACH;
            boolean care = i == 0;
            put(new Sign(ground, care ? Glyph.DASH : Glyph.TICK, care ? Tone.ROSE : Tone.SAGE), 0, y + 6, 18, 18);
            put(Passage.strong(ground, ground.say("hand." + WHAT[i] + ".claim", ticked)), 32, y, COLUMN - 32, 29);
            put(Passage.body(ground, ground.say("hand." + WHAT[i], ticked)), 32, y + 29, COLUMN - 132, 60);
        }
        HandOverModel handing = ground.model().handingOver();
        Key over = new Key(ground, KeyStyle.PLAIN, ground.say("hand.over"), handing::handOver);
        over.setName("over");
        boolean again = page.plan().handed().isPresent();
        double width = again ? THIRD : HALF;
        put(over, 0, 584, width, BUTTON);
        usual = again ? "hand.over.again" : "hand.over.text";
        overText = put(Passage.small(ground, ground.say(usual)), 0, 653, width, 48);
        if (again) {
            Key look = new Key(ground, KeyStyle.PLAIN, ground.say("hand.look"), handing::look);
            look.setName("look");
            put(look, THIRD + GAP, 584, THIRD, BUTTON);
            put(Passage.small(ground, ground.say("hand.look.text")), THIRD + GAP, 653, THIRD, 48);
        }
        back = new Key(ground, KeyStyle.PLAIN, ground.say("hand.back"), handing::back);
        back.setName("back");
        put(back, COLUMN - width, 584, width, BUTTON);
        put(Passage.small(ground, ground.say("hand.back.text")), COLUMN - width, 653, width, 48);
    }

    /** Whoever presses a key twice by mistake has handed nothing over. */
    @Override
    Component first() {
        return back;
    }

    @Override
    void show(KioskState state) {
        super.show(state);
        if (state.page() instanceof HandOverPage page) {
            tell(overText, page.notice(), ground().say(page.step() == Step.GIVING ? "moment.hand" : usual));
        }
    }
}
