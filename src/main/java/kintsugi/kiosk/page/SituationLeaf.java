package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kintsugi.guide.Situation;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.Page;
import kintsugi.look.Prose;

/** How one stands to what happened; three equal buttons, nothing chosen before. */
final class SituationLeaf extends Framed {
    private static final long serialVersionUID = 1L;

    private final List<Key> keys = new ArrayList<>();
    private final Passage notice;

    SituationLeaf(Ground ground) {
        super(ground, true);
        entitle(ground.say("situation.bar"));
        put(Passage.heading(ground, ground.say("situation.title")), 0, 98, COLUMN, 48);
        put(Passage.muted(ground, ground.say("situation.text")), 0, 154, 820, 92);
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
            keys.add(put(key, 0, y, COLUMN, 96));
            y += 112;
        }
        notice = put(Passage.small(ground, ""), 0, 618, COLUMN, 60);
    }

    @Override
    Component first() {
        return keys.get(0);
    }

    @Override
    void show(KioskState state) {
        super.show(state);
        if (state.page() instanceof Page.Situated page) {
            tell(notice, page.notice(), ground().say("situation.private"));
        }
    }
}
