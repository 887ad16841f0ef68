package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.List;
import java.util.Locale;
import kintsugi.guide.Situation;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.Page;
import kintsugi.look.Prose;

/** How one stands to what happened; three equal buttons, nothing chosen before. */
final class SituationLeaf extends Framed {
    private static final long serialVersionUID = 1L;

    private final Passage title;
    private final Passage notice;

    SituationLeaf(Ground ground, boolean again) {
        super(ground, true);
        entitle(ground.say("situation.bar"));
        title = put(
                Passage.heading(ground, ground.say("situation.title"))
                        .standing()
                        .middle(),
                -12,
                92,
                COLUMN + 24,
                58);
        title.setName("question");
        put(Passage.muted(ground, ground.say(again ? "situation.again" : "situation.text")), 0, 154, 840, 92);
        double y = 268;
        for (Situation situation : Situation.values()) {
            String name = situation.name().toLowerCase(Locale.ROOT);
            Key key = new Key(
                            ground,
                            KeyStyle.CARD,
                            ground.say("situation." + name),
                            () -> ground.model().asking().situated(situation))
                    .lines(List.of(
                            Prose.of(new Prose.Span(ground.say("situation." + name), true)),
                            Prose.of(ground.say("situation." + name + ".text"))));
            key.setName(name);
            put(key, 0, y, COLUMN, 96);
            y += 112;
        }
        notice = Passage.small(ground, "").middle();
        if (again) {
            Key back = new Key(
                    ground,
                    KeyStyle.PLAIN,
                    ground.say("plan.back"),
                    ground.model().asking()::leaveSituation);
            back.setName("back");
            put(back, 0, ACTIONS, THIRD, BUTTON);
            put(notice, THIRD + GAP, ACTIONS, COLUMN - THIRD - GAP, BUTTON);
        } else {
            put(notice, 0, ACTIONS, COLUMN, BUTTON);
        }
    }

    /** None of the three, so that nothing is suggested, and whoever presses a key once more chooses nothing. */
    @Override
    Component first() {
        return title;
    }

    @Override
    void show(KioskState state) {
        super.show(state);
        if (state.page() instanceof Page.Situated page) {
            tell(notice, page.notice(), ground().say("situation.private"));
        }
    }
}
