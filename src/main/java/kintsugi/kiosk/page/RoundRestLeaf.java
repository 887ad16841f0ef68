package kintsugi.kiosk.page;

import java.awt.Component;
import kintsugi.figure.Tone;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.RoundPage;
import kintsugi.look.Face;

/** A moment between the question that goes round and the cover: the same whether one shared or passed on. */
final class RoundRestLeaf extends Framed {
    private static final long serialVersionUID = 1L;

    private final String step;

    RoundRestLeaf(Ground ground, RoundPage page) {
        super(ground, true);
        step = page.prompt().key().step();
        put(new Passage(ground, Face.HEADING, 49, Tone.TEXT).says(ground.say("round.rest")), 0, 300, COLUMN, 64);
        put(Passage.muted(ground, ground.say("round.rest.text")), 0, 368, COLUMN, 60);
    }

    @Override
    Component first() {
        return this;
    }

    @Override
    void show(KioskState state) {
        super.show(state);
        entitle(state, step, ground().say("round.bar"));
    }
}
