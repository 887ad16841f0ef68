package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.List;
import javax.swing.KeyStroke;
import kintsugi.figure.Tone;
import kintsugi.kiosk.turn.CodePage;
import kintsugi.kiosk.turn.KioskState;

/** A code to be copied by hand, four letters at a time, each four only while they are held open. */
final class CodeLeaf extends Framed {
    private static final String FOUR_DOTS = "....";
    private static final long serialVersionUID = 1L;

    private final List<Card> cards;
    private final List<Letters> letters;
    private final List<Key> keys;
    private final PaperCard paper;
    private final Passage which;
    private final Passage notice;

    CodeLeaf(Ground ground, boolean replacing) {
        super(ground, true);
        entitle(ground.say("code.bar"));
        put(Passage.heading(ground, ground.say("code.title")), 0, 98, COLUMN, 48);
        put(Passage.muted(ground, ground.say("code.text")), 0, 154, 740, 62);
        cards = List.of(new Card(ground), new Card(ground), new Card(ground));
        letters = List.of(new Letters(4, false, 11), new Letters(4, false, 11), new Letters(4, false, 11));
        keys = List.of(hold(0), hold(1), hold(2));
        for (int i = 0; i < 3; i++) {
            cards.get(i).put(letters.get(i), 12, 12, THIRD - 24, 82);
            cards.get(i).put(keys.get(i), 0, 97, THIRD, BUTTON);
            put(cards.get(i), i * 306, 240, THIRD, 97 + BUTTON);
            bind(i);
        }
        paper = put(new PaperCard(ground), 0, 414, 436, 128);
        which = put(Passage.strong(ground, ""), 460, 425, 436, 58);
        put(Passage.small(ground, ground.say("code.card.picture")), 460, 488, 436, 48);
        put(Passage.care(ground, ground.say("code.lost")), 0, 546, COLUMN, 29);
        notice = put(Passage.body(ground, ground.say("code.nobody")), 0, 576, COLUMN, 34);
        var model = ground.model();
        Key leave = replacing
                ? new Key(ground, KeyStyle.PLAIN, ground.say("code.keep_old"), model.codes()::keepOld)
                : new Key(ground, KeyStyle.PLAIN, ground.say("code.leave"), model::leave);
        Key another = new Key(ground, KeyStyle.PLAIN, ground.say("code.another"), model.codes()::another);
        Key full = new Key(ground, KeyStyle.GOLD, ground.say("code.full"), model.codes()::cardFull);
        leave.setName("leave");
        another.setName("another");
        full.setName("full");
        actions(leave, another, full);
    }

    private Key hold(int group) {
        Key key = new Key(ground(), KeyStyle.PLAIN, ground().say("code.hold"), () -> {});
        key.setName("hold-" + (group + 1));
        return key.held(down -> held(group, down));
    }

    private void held(int group, boolean down) {
        if (down) {
            ground().model().codes().hold(group);
        } else {
            ground().model().codes().letGo();
        }
    }

    /** The keys 1, 2 and 3 do what the buttons do. */
    private void bind(int group) {
        onKey(KeyStroke.getKeyStroke('1' + group, 0, false), () -> held(group, true));
        onKey(KeyStroke.getKeyStroke('1' + group, 0, true), () -> held(group, false));
    }

    @Override
    Component first() {
        return keys.get(0);
    }

    @Override
    void show(KioskState state) {
        super.show(state);
        if (state.page() instanceof CodePage page) {
            int held = page.held().orElse(-1);
            for (int i = 0; i < 3; i++) {
                boolean open = i == held;
                letters.get(i).show(open ? page.code().groups().get(i) : FOUR_DOTS, open);
                keys.get(i).look(open ? KeyStyle.HELD : KeyStyle.PLAIN);
                keys.get(i).say(ground().say(open ? "code.let_go" : "code.hold"));
                cards.get(i).outlined(open ? Tone.TEXT : Tone.LINE, open ? 2 : 1);
            }
            paper.mean(held);
            which.says(ground().say("code.card." + (held + 1)));
            notice.says(
                    page.notice().map(this::words).orElse(ground().say(page.busy() ? "moment.code" : "code.nobody")));
        }
    }

    @Override
    void wipe() {
        letters.forEach(group -> group.show("", false));
    }
}
