package kintsugi.kiosk.page;

import java.awt.Component;
import kintsugi.figure.Tone;
import kintsugi.kiosk.turn.HandOverModel;
import kintsugi.kiosk.turn.HandOverPage;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.look.Face;
import kintsugi.print.MarkSign;

/** The mark of what was handed over, large, to be remembered. */
final class MarkLeaf extends Framed {
    private static final double CARD = 404;
    private static final double WORDS = 444;
    private static final double TOP = 112;
    private static final long serialVersionUID = 1L;

    private final Key back;
    private final Passage takeText;

    MarkLeaf(Ground ground, HandOverPage page) {
        super(ground, true);
        entitle(ground.say("mark.bar"));
        Card card = put(new Card(ground), 0, TOP, CARD, CARD);
        var mark = page.plan().handed().orElseThrow();
        card.put(new MarkPicture(ground, mark), 62, 62, CARD - 124, CARD - 124);
        put(Passage.muted(ground, ground.say("mark.title")), WORDS, TOP + 24, COLUMN - WORDS, 32);
        put(
                new Passage(ground, Face.HEADING, 72, Tone.TEXT).says(MarkSign.name(mark, ground.words())),
                WORDS,
                TOP + 56,
                COLUMN - WORDS,
                92);
        put(Passage.strong(ground, ground.say("mark.remember")), WORDS, TOP + 176, COLUMN - WORDS, 90);
        put(Passage.body(ground, ground.say("mark.cover")), WORDS, TOP + 278, COLUMN - WORDS, 120);
        HandOverModel handing = ground.model().handingOver();
        key("take", KeyStyle.PLAIN, 0, handing::takeBack);
        takeText = put(Passage.small(ground, ""), 0, 653, THIRD, 48);
        back = key("back", KeyStyle.PLAIN, THIRD + GAP, handing::back);
        put(Passage.small(ground, ground.say("mark.back.text")), THIRD + GAP, 653, THIRD, 48);
        key("done", KeyStyle.PLAIN, 2 * (THIRD + GAP) - 1, ground.model()::leave);
        put(Passage.small(ground, ground.say("mark.done.text")), 2 * (THIRD + GAP) - 1, 653, THIRD, 48);
    }

    private Key key(String name, KeyStyle style, double x, Runnable action) {
        Key key = new Key(ground(), style, ground().say("mark." + name), action);
        key.setName(name);
        return put(key, x, 584, THIRD, BUTTON);
    }

    @Override
    Component first() {
        return back;
    }

    @Override
    void show(KioskState state) {
        super.show(state);
        if (state.page() instanceof HandOverPage page) {
            tell(takeText, page.notice(), ground().say("mark.take.text"));
        }
    }
}
