package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import kintsugi.kiosk.turn.HandOverModel;
import kintsugi.kiosk.turn.HandOverPage;
import kintsugi.kiosk.turn.HandOverPage.Step;
import kintsugi.kiosk.turn.KioskState;

/** What it means to hand pages over for printing; then yes or no, alike. */
final class HandOverLeaf extends PrintLeaf {
    private static final String CARE = "leave";
    private static final List<String> GOOD = List.of("mark", "memory", "ticked");
    private static final double TOP = 160;
    private static final double TALL = 412;
    private static final double BETWEEN = 24;
    private static final long serialVersionUID = 1L;

    private final int back;
    private final String usual;

    HandOverLeaf(Ground ground, HandOverPage page) {
        super(ground, ground.say("hand.title"));
        int ticked = page.plan().ticked().size();
        Rows rows = new Rows();
        rows.add(Claim.care(ground, claim(CARE, ticked), text(CARE, ticked)), 0, 0);
        GOOD.forEach(what -> rows.add(Claim.good(ground, claim(what, ticked), text(what, ticked)), 0, BETWEEN));
        put(new ScrollBox(ground, rows), 0, TOP, COLUMN, TALL);
        HandOverModel handing = ground.model().handingOver();
        boolean again = page.plan().handed().isPresent();
        usual = ground.say(again ? "hand.over.again" : "hand.over.text");
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("over", ground.say("hand.over"), usual, handing::handOver));
        if (again) {
            choices.add(new Choice("look", ground.say("hand.look"), ground.say("hand.look.text"), handing::look));
        }
        choices.add(new Choice("back", ground.say("hand.back"), ground.say("hand.back.text"), handing::back));
        back = choices.size() - 1;
        choices(choices);
    }

    private String claim(String what, int ticked) {
        return ground().say("hand." + what + ".claim", ticked);
    }

    private String text(String what, int ticked) {
        return ground().say("hand." + what, ticked);
    }

    /** Whoever presses a key twice by mistake has handed nothing over. */
    @Override
    Component first() {
        return key(back);
    }

    @Override
    void show(KioskState state) {
        super.show(state);
        if (state.page() instanceof HandOverPage page) {
            tell(text(0), page.notice(), page.step() == Step.GIVING ? ground().say("moment.hand") : usual);
        }
    }
}
