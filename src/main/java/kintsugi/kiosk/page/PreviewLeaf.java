package kintsugi.kiosk.page;

import java.awt.Component;
import kintsugi.guide.Prompt;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.PreviewPage;
import kintsugi.look.Prose;

/** A last look before words are kept or shared; laid out as the question was, so that both look alike from afar. */
final class PreviewLeaf extends Framed {
    private static final double SIDE = 613;
    private static final long serialVersionUID = 1L;

    private final String step;
    private final Passage note;
    private final Key anew;

    PreviewLeaf(Ground ground, KioskState state, PreviewPage page) {
        super(ground, true);
        AskPage ask = page.ask();
        Prompt prompt = ask.prompt();
        step = prompt.key().step();
        String kind = page.sharing() ? "wall." : "own.";
        put(Passage.heading(ground, ground.say(kind + "title")), 0, 98, COLUMN, 48);
        put(Passage.muted(ground, ground.say(kind + "text")), 0, 154, COLUMN, 40);
        if (page.sharing()) {
            var guide = state.offer().orElseThrow();
            int all = guide.guide().countedSteps().size();
            put(
                    new WallMock(
                            ground,
                            prompt.label(),
                            ask.text(),
                            all,
                            guide.steps().size()),
                    0,
                    205,
                    589,
                    395);
        } else {
            put(own(prompt, ask.text()), 0, 205, 589, 395);
        }
        put(Passage.care(ground, ground.say(kind + "care")), SIDE, 205, THIRD, 58);
        put(Passage.body(ground, ground.say(kind + "care.text")), SIDE, 263, THIRD, 92);
        put(Passage.smallStrong(ground, ground.say(kind + "who")), SIDE, 370, THIRD, 24);
        put(Passage.small(ground, ground.say(kind + "who.text", circle(state) - 1)), SIDE, 394, THIRD, 70);
        put(Passage.smallStrong(ground, ground.say(kind + "mind")), SIDE, 476, THIRD, 24);
        note = put(
                Passage.small(
                        ground,
                        ask.late() && page.sharing()
                                ? ground.say("ask.share.late", circle(state))
                                : ground.say(kind + (prompt.isSituational() ? "mind.situational" : "mind.text"))),
                SIDE,
                500,
                THIRD,
                100);
        var asking = ground.model().asking();
        anew = new Key(ground, KeyStyle.PLAIN, ground.say(kind + "anew"), asking::sayItAnew);
        Key keep = new Key(ground, KeyStyle.PLAIN, ground.say("ask.keep"), asking::keep);
        Key third = prompt.isSituational()
                ? new Key(ground, KeyStyle.PLAIN, ground.say("ask.back"), asking::sayItAnew)
                : new Key(ground, KeyStyle.PLAIN, ground.say("ask.share"), asking::share);
        anew.setName("anew");
        keep.setName("keep");
        third.setName(prompt.isSituational() ? "back" : "share");
        actions(anew, keep, third);
    }

    private Card own(Prompt prompt, String text) {
        Card card = new Card(ground());
        Rows rows = new Rows();
        rows.add(Passage.small(ground(), prompt.question()), 24, 0);
        for (String line : text.split("\n", -1)) {
            rows.add(Passage.body(ground(), "").says(Prose.of(line.isEmpty() ? " " : line)), 28, 0);
        }
        ScrollBox scroll = new ScrollBox(ground(), rows);
        card.put(scroll, 24, 20, 589 - 40, 395 - 40);
        return card;
    }

    @Override
    Component first() {
        return anew;
    }

    @Override
    void show(KioskState state) {
        super.show(state);
        entitle(state, step);
        note.repaint();
    }
}
