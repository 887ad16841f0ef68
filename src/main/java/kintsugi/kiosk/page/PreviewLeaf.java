package kintsugi.kiosk.page;

import java.awt.Component;
import kintsugi.guide.Prompt;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.PreviewPage;
import kintsugi.kiosk.turn.Way;
import kintsugi.workshop.Offer;

/**
 * A last look before words are kept, shared or left out. From two metres all three look alike, and like the question:
 * only who sits here can read which it is.
 */
final class PreviewLeaf extends Framed {
    private static final double SIDE = 613;
    private static final double WIDTH = 589;
    private static final double TALL = 395;
    private static final long serialVersionUID = 1L;

    private final String step;
    private final String usual;
    private final Passage text;
    private final Key anew;

    PreviewLeaf(Ground ground, KioskState state, PreviewPage page) {
        super(ground, true);
        AskPage ask = page.ask();
        Prompt prompt = ask.prompt();
        step = prompt.key().step();
        String kind = kind(page.way());
        usual = ground.say(kind + "text");
        put(Passage.heading(ground, ground.say(kind + "title")), 0, 98, COLUMN, 48);
        text = put(Passage.muted(ground, usual), 0, 154, COLUMN, 40);
        put(mock(state, page), 0, 205, WIDTH, TALL);
        Rows side = new Rows();
        // In the colour of all other words, whichever way it is: from afar, rose would tell one from the others.
        side.add(Passage.strong(ground, ground.say(kind + "care")), 28, 0);
        side.add(Passage.body(ground, ground.say(kind + "care.text")), 28, 4);
        side.add(Passage.smallStrong(ground, ground.say(kind + "who")), 24, 18);
        side.add(Passage.small(ground, ground.say(kind + "who.text", circle(state) - 1)), 24, 0);
        side.add(Passage.smallStrong(ground, ground.say(kind + "mind")), 24, 18);
        side.add(Passage.small(ground, mind(state, page)), 24, 0);
        put(new ScrollBox(ground, side), SIDE, 205, THIRD, TALL);
        anew = named("anew", kind + "anew", ground.model().asking()::sayItAnew);
        actions(anew, second(page), third(page));
    }

    private static String kind(Way way) {
        return switch (way) {
            case SHARE -> "wall.";
            case KEEP -> "own.";
            case SKIP -> "left_out.";
        };
    }

    private WallMock mock(KioskState state, PreviewPage page) {
        AskPage ask = page.ask();
        int all = state.offer().map(offer -> offer.tonight().size()).orElse(8);
        int reached = state.offer().map(Offer::reached).orElse(0);
        String title = page.way() == Way.SHARE ? ask.prompt().label() : ground().say(kind(page.way()) + "mock");
        String begun = ask.shared().isPresent() ? "shared" : ask.answer().isEmpty() ? "nothing" : "begun";
        String words = page.way() == Way.SKIP ? ground().say("left_out." + begun) : ask.text();
        return new WallMock(ground(), title, words, all, reached);
    }

    private String mind(KioskState state, PreviewPage page) {
        AskPage ask = page.ask();
        if (ask.late() && page.way() == Way.SHARE) {
            return ask.shared().isEmpty()
                    ? ground().say("ask.share.late", circle(state))
                    : ground().say(ask.sharesEarlier() ? "ask.change.late" : "shared.same.text", circle(state));
        }
        boolean keptOnly = page.way() == Way.KEEP && !state.canBeShared(ask.prompt());
        String why = ask.prompt().isSituational() ? "mind.situational" : "mind.round";
        return ground().say(kind(page.way()) + (keptOnly ? why : "mind.text"));
    }

    private Key named(String name, String words, Runnable action) {
        Key key = new Key(ground(), KeyStyle.PLAIN, ground().say(words), action);
        key.setName(name);
        return key;
    }

    private static String shareKey(AskPage ask) {
        return ask.shared().isEmpty() ? "ask.share" : ask.sharesEarlier() ? "ask.change" : "shared.leave";
    }

    private Key second(PreviewPage page) {
        var asking = ground().model().asking();
        return page.way() == Way.SKIP
                ? named("skip", "ask.skip", asking::skip)
                : named("keep", page.ask().shared().isPresent() ? "ask.take_back" : "ask.keep", asking::keep);
    }

    private Key third(PreviewPage page) {
        var asking = ground().model().asking();
        if (page.way() == Way.SKIP) {
            return named("notebook", "left_out.notebook", asking::leaveForNotebook);
        }
        return !ground().model().state().canBeShared(page.ask().prompt())
                ? named("back", "ask.back", asking::sayItAnew)
                : named("share", shareKey(page.ask()), asking::share);
    }

    @Override
    Component first() {
        return anew;
    }

    @Override
    void show(KioskState state) {
        super.show(state);
        entitle(state, step);
        boolean busy = state.page() instanceof PreviewPage page && page.ask().busy();
        text.says(busy ? ground().say("moment.keep") : usual);
    }
}
