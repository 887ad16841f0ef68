package kintsugi.kiosk.page;

import java.awt.Component;
import kintsugi.figure.Tone;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.look.Face;

/** Between two people: always the same, whatever was before. */
final class CoverLeaf extends Leaf {
    private static final long serialVersionUID = 1L;

    private final SeamStrip seam;
    private final Key start;

    CoverLeaf(Ground ground) {
        super(ground);
        var model = ground.model();
        put(new Passage(ground, Face.HEADING, 70, Tone.TEXT).says(ground.say("cover.title")), 0, 112, COLUMN, 92);
        put(
                new Passage(ground, Face.TEXT, 25, Tone.MUTED)
                        .says(ground.say(model.isRehearsal() ? "cover.rehearsal" : "cover.text")),
                0,
                220,
                720,
                90);
        seam = across(new SeamStrip(ground, 8.5), 376, 190);
        start = put(
                new Key(ground, KeyStyle.GOLD, ground.say("cover.start"), model::sitDown).sized(25), 0, 648, 300, 72);
        start.setName("start");
        put(new Key(ground, KeyStyle.PLAIN, ground.say("bar.help"), () -> model.help(true)), 316, 648, 200, 72)
                .setName("help");
        put(new Key(ground, KeyStyle.QUIET, ground.say("cover.facilitator"), model.pin()::ask), 746, 648, 150, 72)
                .setName("facilitator");
    }

    @Override
    Component first() {
        return start;
    }

    @Override
    void show(KioskState state) {
        seam.show(state);
    }
}
