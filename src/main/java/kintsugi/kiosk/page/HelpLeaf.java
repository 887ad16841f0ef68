package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import kintsugi.figure.Tone;
import kintsugi.guide.HelpLine;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.look.Face;
import kintsugi.words.WesternOrder;

/** Where to turn. Opens from everywhere, without a code, and leaves no trace. */
final class HelpLeaf extends Framed {
    private static final long serialVersionUID = 1L;

    private final Key back;

    HelpLeaf(Ground ground, KioskState state) {
        super(ground, true);
        entitle(ground.say("bar.help"));
        put(Passage.heading(ground, ground.say("help.title")), 0, 98, COLUMN, 48);
        List<HelpLine> lines = state.offer().map(offer -> offer.help()).orElse(List.of());
        String around = state.offer()
                .filter(offer -> !offer.help().isEmpty())
                .map(offer -> offer.guide().help().room().text())
                .filter(words -> !words.isBlank())
                .orElse(ground.say(lines.isEmpty() ? "help.text.none" : "help.text"));
        put(Passage.muted(ground, around), 0, 154, COLUMN, 90);
        Rows rows = new Rows();
        lines.forEach(line -> rows.add(new Entry(ground, words(line), List.of(), 0), 64, 12));
        if (lines.isEmpty()) {
            rows.add(Passage.body(ground, ground.say("help.none")), 60, 0);
        }
        put(new ScrollBox(ground, rows), 0, 256, COLUMN, 346);
        back = new Key(
                ground,
                KeyStyle.PLAIN,
                ground.say("help.back"),
                () -> ground.model().help(false));
        back.setName("back");
        put(back, 0, ACTIONS, THIRD, BUTTON);
        put(
                Passage.small(ground, ground.say("help.trace")).middle(),
                THIRD + GAP,
                ACTIONS,
                COLUMN - THIRD - GAP,
                BUTTON);
    }

    private List<Passage> words(HelpLine line) {
        List<Passage> words = new ArrayList<>();
        words.add(Passage.strong(ground(), line.name()));
        words.add(new Passage(ground(), Face.TEXT, 25, Tone.TEXT).says(WesternOrder.of(line.contact())));
        if (!line.hours().isBlank()) {
            words.add(Passage.small(ground(), line.hours()));
        }
        return words;
    }

    @Override
    Component first() {
        return back;
    }
}
