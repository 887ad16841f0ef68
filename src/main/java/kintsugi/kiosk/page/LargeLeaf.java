package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.Optional;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.PlanModel;
import kintsugi.kiosk.turn.PlanPage;
import kintsugi.look.SetText.Align;

/** One page of the plan, as large as the screen allows. */
final class LargeLeaf extends Framed {
    private static final long serialVersionUID = 1L;

    private final PaperPicture picture;
    private final Passage pages;
    private final Key close;

    LargeLeaf(Ground ground) {
        super(ground, true);
        entitle(ground.say("plan.bar"));
        PlanModel plan = ground.model().plan();
        picture = put(new PaperPicture(ground, ground.say("plan.picture"), () -> plan.large(false)), 0, 90, 613, 600);
        Key before = new Key(ground, KeyStyle.PLAIN, ground.say("plan.before"), () -> plan.leaf(-1));
        Key after = new Key(ground, KeyStyle.PLAIN, ground.say("plan.after"), () -> plan.leaf(1));
        close = new Key(ground, KeyStyle.PLAIN, ground.say("plan.smaller"), () -> plan.large(false));
        pages = put(Passage.muted(ground, "").to(Align.CENTRE).middle(), 637, 380, 259, 40);
        put(before, 637, 440, 259, BUTTON);
        put(after, 637, 516, 259, BUTTON);
        put(close, 637, ACTIONS, 259, BUTTON);
    }

    @Override
    Component first() {
        return close;
    }

    @Override
    void show(KioskState state) {
        super.show(state);
        if (state.page() instanceof PlanPage page && !page.pages().isEmpty()) {
            picture.show(Optional.of(page.pages().get(page.shown())));
            pages.says(ground().say("plan.page", page.shown() + 1, page.pages().size()));
        }
    }

    @Override
    void wipe() {
        picture.show(Optional.empty());
    }
}
