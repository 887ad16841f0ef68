package kintsugi.kiosk.page;

import java.awt.Component;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.PreviewPage;
import kintsugi.kiosk.turn.Way;

/** A last look before words are kept, shared or left out. */
final class PreviewLeaf extends SecondLeaf {
    private static final double BETWEEN = 18;
    private static final long serialVersionUID = 1L;

    private final Key anew;

    PreviewLeaf(Ground ground, KioskState state, PreviewPage page) {
        super(
                ground,
                page.ask().prompt().key().step(),
                ground.say(kind(page.way()) + "title"),
                ground.say(kind(page.way()) + "text"),
                mock(ground, state, page),
                BETWEEN);
        String kind = kind(page.way());
        first(ground.say(kind + "care"), ground.say(kind + "care.text"));
        more(ground.say(kind + "who"), ground.say(kind + "who.text", circle(state) - 1));
        more(ground.say(kind + "mind"), mind(state, page));
        anew = key("anew", kind + "anew", ground.model().asking()::sayItAnew);
        actions(anew, second(page), third(state, page));
    }

    private static String kind(Way way) {
        return switch (way) {
            case SHARE -> "wall.";
            case KEEP -> "own.";
            case SKIP -> "left_out.";
        };
    }

    private static WallMock mock(Ground ground, KioskState state, PreviewPage page) {
        AskPage ask = page.ask();
        String title = page.way() == Way.SHARE ? ask.prompt().label() : ground.say(kind(page.way()) + "mock");
        String words = page.way() == Way.SKIP ? ground.say("left_out." + leftOut(ask)) : ask.text();
        return new WallMock(ground, state, title, words);
    }

    private static String leftOut(AskPage ask) {
        if (ask.shared().isPresent()) {
            return ask.offersChange() ? "shared.since" : "shared";
        }
        return ask.answer().isEmpty() ? "nothing" : "begun";
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

    private Key second(PreviewPage page) {
        var asking = ground().model().asking();
        return page.way() == Way.SKIP
                ? key("skip", "ask.skip", asking::skip)
                : key("keep", page.ask().shared().isPresent() ? "ask.take_back" : "ask.keep", asking::keep);
    }

    private Key third(KioskState state, PreviewPage page) {
        var asking = ground().model().asking();
        if (page.way() == Way.SKIP) {
            return key("notebook", "left_out.notebook", asking::leaveForNotebook);
        }
        return !state.canBeShared(page.ask().prompt())
                ? key("back", "ask.back", asking::sayItAnew)
                : key("share", AskLeaf.shareKey(page.ask()), asking::share);
    }

    @Override
    Component first() {
        return anew;
    }

    @Override
    boolean isBusy(KioskState state) {
        return state.page() instanceof PreviewPage page && page.ask().busy();
    }
}
