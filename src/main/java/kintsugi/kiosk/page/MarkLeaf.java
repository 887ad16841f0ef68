package kintsugi.kiosk.page;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.KeyStroke;
import kintsugi.figure.Tone;
import kintsugi.kiosk.turn.HandOverModel;
import kintsugi.kiosk.turn.HandOverPage;
import kintsugi.kiosk.turn.KioskState;

/** The mark of what was handed over, to be remembered: small, and only while it is held open. */
final class MarkLeaf extends PrintLeaf {
    private static final double TOP = 284;
    private static final double PICTURE = 97;
    private static final double WORDS = THIRD + 40;
    private static final long serialVersionUID = 1L;

    private final Card card;
    private final MarkPicture picture;
    private final Key hold;

    MarkLeaf(Ground ground, HandOverPage page) {
        super(ground, ground.say("mark.title"));
        HandOverModel handing = ground.model().handingOver();
        put(Passage.muted(ground, ground.say("mark.text")), 0, 154, 740, 62);
        picture = new MarkPicture(ground, page.plan().handed().orElseThrow());
        hold = new Key(ground, KeyStyle.PLAIN, ground.say("code.hold"), () -> {}).held(handing::see);
        hold.setName("hold");
        card = put(new Card(ground), 0, TOP, THIRD, PICTURE + BUTTON);
        card.put(picture, 12, 12, THIRD - 24, PICTURE - 15);
        card.put(hold, 0, PICTURE, THIRD, BUTTON);
        put(Passage.strong(ground, ground.say("mark.remember")), WORDS, TOP, COLUMN - WORDS, 60);
        put(Passage.body(ground, ground.say("mark.cover")), WORDS, TOP + 76, COLUMN - WORDS, 90);
        onKey(KeyStroke.getKeyStroke(KeyEvent.VK_1, 0, false), () -> handing.see(true));
        onKey(KeyStroke.getKeyStroke(KeyEvent.VK_1, 0, true), () -> handing.see(false));
        choices(List.of(
                choice("take", handing::takeBack),
                choice("back", handing::back),
                choice("done", ground.model()::leave)));
    }

    private Choice choice(String name, Runnable action) {
        return new Choice(name, ground().say("mark." + name), ground().say("mark." + name + ".text"), action);
    }

    @Override
    Component first() {
        return hold;
    }

    @Override
    void show(KioskState state) {
        super.show(state);
        if (state.page() instanceof HandOverPage page) {
            picture.open(page.seen());
            hold.look(page.seen() ? KeyStyle.HELD : KeyStyle.PLAIN);
            hold.say(ground().say(page.seen() ? "code.let_go" : "code.hold"));
            card.outlined(page.seen() ? Tone.TEXT : Tone.LINE, page.seen() ? 2 : 1);
            tell(text(0), page.notice(), ground().say("mark.take.text"));
        }
    }

    @Override
    void wipe() {
        picture.open(false);
    }
}
