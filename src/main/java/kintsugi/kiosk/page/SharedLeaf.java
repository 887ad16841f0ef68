package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.Optional;
import kintsugi.figure.Tone;
import kintsugi.guide.Form;
import kintsugi.guide.Prompt;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.SharedPage;
import kintsugi.participant.Answer;

/** What is shared for a question, as it was worded then, whole; from afar it is a page like the question's own. */
final class SharedLeaf extends Framed {
    private static final double SIDE = 613;
    private static final double WIDTH = 589;
    private static final double TALL = 395;
    private static final long serialVersionUID = 1L;

    private final String step;
    private final String usual;
    private final Passage text;
    private final Key back;
    private final Rows wording = new Rows();

    SharedLeaf(Ground ground, KioskState state, SharedPage page) {
        super(ground, true);
        AskPage ask = page.ask();
        Prompt prompt = ask.prompt();
        boolean words = prompt.form() instanceof Form.Text;
        step = prompt.key().step();
        usual = prompt.question();
        put(Passage.heading(ground, ground.say(words ? "shared.title" : "shared.count.title")), 0, 98, COLUMN, 48);
        text = put(Passage.muted(ground, usual), 0, 154, COLUMN, 40);
        Paragraphs.of(ground, AnswerWords.of(ground, prompt.form(), page.shared()), Tone.TEXT)
                .forEach(line -> wording.add(line, 24, 0));
        Card card = put(new Card(ground), 0, 205, WIDTH, TALL);
        card.put(new ScrollBox(ground, wording), 24, 20, WIDTH - 36, TALL - 40);
        Rows side = new Rows();
        if (ask.sharesEarlier()) {
            boolean none = ask.answer().map(Answer::isBlank).orElse(true);
            side.add(Passage.strong(ground, ground.say("shared.since")), 28, 0);
            side.add(Passage.body(ground, ground.say(none ? "shared.since.none" : "shared.since.text")), 28, 4);
        } else {
            side.add(Passage.strong(ground, ground.say("shared.same")), 28, 0);
            side.add(Passage.body(ground, ground.say("shared.same.text")), 28, 4);
        }
        side.add(Passage.smallStrong(ground, ground.say("ask.take_back")), 24, 18);
        side.add(
                Passage.small(ground, ground.say(ask.sharesEarlier() ? "shared.back.nowhere" : "shared.back.text")),
                24,
                0);
        boolean changes = ask.sharesEarlier() && state.isOpen(prompt) && state.canBeShared(prompt);
        if (changes) {
            side.add(Passage.smallStrong(ground, ground.say(AskLeaf.changeKey(prompt))), 24, 18);
            side.add(Passage.small(ground, ground.say(AskLeaf.changeText(ask), circle(state))), 24, 0);
        }
        if (words) {
            side.add(Passage.smallStrong(ground, ground.say("shared.told")), 24, 18);
            side.add(Passage.small(ground, ground.say("shared.told.text")), 24, 0);
        }
        put(new ScrollBox(ground, side), SIDE, 205, THIRD, TALL);
        var asking = ground.model().asking();
        back = named("back", state.isOpen(prompt) ? "ask.back" : "left_out.notebook", asking::sayItAnew);
        actions(
                back,
                named("keep", "ask.take_back", asking::keep),
                changes
                        ? named("share", AskLeaf.changeKey(prompt), asking::share)
                        : named("leave", "shared.leave", asking::sayItAnew));
    }

    private Key named(String name, String words, Runnable action) {
        Key key = new Key(ground(), KeyStyle.PLAIN, ground().say(words), action);
        key.setName(name);
        return key;
    }

    @Override
    Component first() {
        return back;
    }

    @Override
    void show(KioskState state) {
        super.show(state);
        entitle(state, step);
        boolean busy = state.page() instanceof SharedPage page && page.ask().busy();
        tell(text, Optional.empty(), busy ? ground().say("moment.keep") : usual);
    }

    @Override
    void wipe() {
        wording.clear();
    }
}
