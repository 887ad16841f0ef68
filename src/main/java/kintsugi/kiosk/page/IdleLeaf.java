package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.Locale;
import kintsugi.figure.Tone;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.RoundPage;
import kintsugi.kiosk.turn.Saving;
import kintsugi.look.Face;
import kintsugi.look.SetText.Align;

/** Covers the page and counts down; only the number changes. */
final class IdleLeaf extends Leaf {
    private static final long serialVersionUID = 1L;

    private final SeamStrip seam;
    private final Passage number;
    private final Key here;
    private final Passage text;

    IdleLeaf(Ground ground) {
        super(ground);
        var model = ground.model();
        put(new Passage(ground, Face.HEADING, 70, Tone.TEXT).says(ground.say("idle.title")), 0, 112, 700, 92);
        text = put(new Passage(ground, Face.TEXT, 25, Tone.MUTED), 0, 220, 720, 90);
        number = put(
                new Passage(ground, Face.STRONG, 84, Tone.TEXT).to(Align.END).middle(), 736, 112, 160, 116);
        put(Passage.muted(ground, ground.say("idle.seconds")).to(Align.END), 736, 234, 160, 32);
        seam = across(new SeamStrip(ground, 8.5), 376, 190);
        here = put(new Key(ground, KeyStyle.PLAIN, ground.say("idle.here"), model::stillHere), 0, 648, 300, 72);
        here.setName("here");
        put(new Key(ground, KeyStyle.PLAIN, ground.say("idle.out"), model::leave), 316, 648, 300, 72)
                .setName("out");
        put(Passage.small(ground, ground.say("idle.new")).to(Align.END).middle(), 640, 648, 256, 72);
    }

    @Override
    Component first() {
        return here;
    }

    @Override
    void show(KioskState state) {
        number.says(ground().words().numbers().whole(state.countdown()));
        seam.show(state);
        Saving saving = state.saving();
        text.in(saving == Saving.FAILED ? Tone.ROSE : Tone.MUTED);
        String usual = state.page() instanceof RoundPage ? "round" : "text";
        text.says(ground().say("idle."
                + (saving == Saving.NOTHING ? usual : saving.name().toLowerCase(Locale.ROOT))));
    }
}
