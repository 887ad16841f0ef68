package kintsugi.kiosk.page;

import java.awt.Component;
import kintsugi.figure.Tone;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.PinModel;
import kintsugi.kiosk.turn.PinPage;
import kintsugi.look.Face;
import kintsugi.look.Glyph;

/** The facilitator's way out: six digits, by keyboard or by keys to tap. */
final class PinLeaf extends Framed {
    private static final long serialVersionUID = 1L;

    private final PinBoxes boxes;
    private final Passage note;

    PinLeaf(Ground ground) {
        super(ground, false);
        entitle(ground.say("pin.bar"));
        PinModel pin = ground.model().pin();
        put(new Passage(ground, Face.HEADING, 39, Tone.TEXT).says(ground.say("pin.title")), 0, 144, 500, 96);
        put(Passage.muted(ground, ground.say("pin.text")), 0, 246, 500, 76);
        boxes = put(new PinBoxes(ground, pin), 0, 341, 500, 88);
        boxes.setName("digits");
        note = put(Passage.small(ground, ""), 0, 452, 500, 76);
        for (int digit = 1; digit <= 9; digit++) {
            key(pin, digit, (digit - 1) % 3, (digit - 1) / 3);
        }
        key(pin, 0, 1, 3);
        Key erase = new Key(ground, KeyStyle.PLAIN, ground.say("type.backspace"), pin::erase)
                .aside()
                .sized(25)
                .drawn(Glyph.BACKSPACE);
        put(erase, x(2), 147 + 3 * 94, 101, 84);
        Key back = new Key(ground, KeyStyle.PLAIN, ground.say("pin.back"), ground.model()::leave);
        back.setName("back");
        put(back, 0, ACTIONS, THIRD, BUTTON);
        Key enter = new Key(ground, KeyStyle.GOLD, ground.say("pin.enter"), pin::enter);
        enter.setName("enter");
        put(enter, 613, ACTIONS, THIRD, BUTTON);
    }

    private double x(int column) {
        return 572 + (ground().mirrored() ? 2 - column : column) * 111.5;
    }

    private void key(PinModel pin, int digit, int column, int row) {
        Key key = new Key(ground(), KeyStyle.PLAIN, ground().words().numbers().whole(digit), () -> pin.digit(digit))
                .aside()
                .sized(31);
        key.setName("digit-" + digit);
        put(key, x(column), 147 + row * 94, 101, 84);
    }

    @Override
    Component first() {
        return boxes;
    }

    @Override
    void show(KioskState state) {
        super.show(state);
        if (state.page() instanceof PinPage page) {
            boxes.show(page.typed());
            boolean wrong = page.wrong() && page.typed() == 0;
            note.in(wrong || page.pause() > 0 ? Tone.ROSE : Tone.MUTED);
            note.says(
                    page.pause() > 0
                            ? ground().say("pin.wait", page.pause())
                            : ground().say(wrong ? "pin.wrong" : "pin.note"));
        }
    }
}
