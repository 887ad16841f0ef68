package kintsugi.kiosk.page;

import java.awt.Component;
import kintsugi.guide.Form;
import kintsugi.guide.Prompt;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.SharedPage;

/** What is shared for a question, as it was worded then, whole. */
final class SharedLeaf extends SecondLeaf {
    private static final double BETWEEN = 14;
    private static final long serialVersionUID = 1L;

    private final Key back;

    SharedLeaf(Ground ground, KioskState state, SharedPage page) {
        super(
                ground,
                page.ask().prompt().key().step(),
                ground.say(isForWords(page) ? "shared.title" : "shared.count.title"),
                page.ask().prompt().question(),
                new WallMock(
                        ground,
                        state,
                        page.ask().prompt().label(),
                        AnswerWords.of(ground, page.ask().prompt().form(), page.shared())),
                BETWEEN);
        AskPage ask = page.ask();
        Prompt prompt = ask.prompt();
        boolean changes = ask.offersChange() && state.isOpen(prompt) && state.canBeShared(prompt);
        String since = !ask.sharesEarlier() ? "shared.same" : "shared.since";
        first(
                ground.say(since),
                ground.say(ask.sharesEarlier() && !ask.offersChange() ? "shared.since.none" : since + ".text"));
        more(ground.say("ask.take_back"), ground.say(ask.sharesEarlier() ? "shared.back.nowhere" : "shared.back.text"));
        if (changes) {
            more(ground.say(AskLeaf.changeKey(prompt)), ground.say(AskLeaf.changeText(ask), circle(state)));
        }
        if (isForWords(page)) {
            more(ground.say("shared.told"), ground.say("shared.told.text"));
        }
        var asking = ground.model().asking();
        boolean toQuestion = page.from().isEmpty() && state.isOpen(prompt);
        back = key("back", toQuestion ? "ask.back" : "shared.notebook", asking::sayItAnew);
        actions(
                back,
                key("keep", "ask.take_back", asking::keep),
                changes
                        ? key("share", AskLeaf.changeKey(prompt), asking::share)
                        : key("leave", "shared.leave", asking::leaveShared));
    }

    private static boolean isForWords(SharedPage page) {
        return page.ask().prompt().form() instanceof Form.Text;
    }

    @Override
    Component first() {
        return back;
    }

    @Override
    boolean isBusy(KioskState state) {
        return state.page() instanceof SharedPage page && page.ask().busy();
    }
}
