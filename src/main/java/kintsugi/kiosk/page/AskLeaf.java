package kintsugi.kiosk.page;

import java.util.Locale;
import kintsugi.figure.Tone;
import kintsugi.guide.Form;
import kintsugi.guide.Prompt;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.Saving;

/** One question, and beneath it three buttons of one size, none of them preferred. */
abstract class AskLeaf extends Framed {
    private static final long serialVersionUID = 1L;

    private final transient Prompt prompt;
    private final String step;

    AskLeaf(Ground ground, Prompt prompt) {
        super(ground, true);
        this.prompt = prompt;
        step = prompt.key().step();
        put(
                Passage.heading(ground, prompt.question()).middle(),
                0,
                92,
                COLUMN,
                prompt.hint().isEmpty() ? 104 : 58);
        put(Passage.muted(ground, prompt.hint()), 0, 154, COLUMN, 46);
        var asking = ground.model().asking();
        Key skip = new Key(ground, KeyStyle.PLAIN, ground.say("ask.skip"), asking::skip);
        Key keep = new Key(ground, KeyStyle.PLAIN, ground.say("ask.keep"), asking::keep);
        Key third = prompt.isSituational()
                ? new Key(ground, KeyStyle.PLAIN, ground.say("ask.later"), asking::skip)
                : new Key(ground, KeyStyle.PLAIN, ground.say(shareKey(prompt)), asking::share);
        skip.setName("skip");
        keep.setName("keep");
        third.setName(prompt.isSituational() ? "later" : "share");
        actions(skip, keep, third);
    }

    static AskLeaf of(Ground ground, AskPage page) {
        Form form = page.prompt().form();
        if (form instanceof Form.Scale scale) {
            return new AskScaleLeaf(ground, page.prompt(), scale);
        }
        if (form instanceof Form.Choice choice) {
            return new AskChoiceLeaf(ground, page.prompt(), choice);
        }
        return new AskTextLeaf(ground, page.prompt());
    }

    /** What the button that shares says: a number is counted, words are shared. */
    static String shareKey(Prompt prompt) {
        return prompt.form() instanceof Form.Text ? "ask.share" : "ask.count";
    }

    final Prompt prompt() {
        return prompt;
    }

    /** What the third button does, in one heading. */
    final String thirdTitle() {
        return ground().say(
                        prompt.isSituational()
                                ? "ask.later.title"
                                : prompt.form() instanceof Form.Text ? "ask.share.title" : "ask.count");
    }

    /** The same in a sentence or two; that a late answer waits is said here. */
    final String thirdText(KioskState state, AskPage page) {
        int circle = circle(state);
        if (prompt.isSituational()) {
            return ground().say("ask.later.text");
        }
        boolean words = prompt.form() instanceof Form.Text;
        if (page.late()) {
            return ground().say(words ? "ask.share.late" : "ask.count.late", circle);
        }
        return ground().say(words ? "ask.share.text" : "ask.count.text", circle);
    }

    @Override
    void show(KioskState state) {
        super.show(state);
        entitle(state, step);
        if (state.page() instanceof AskPage page) {
            show(state, page);
        }
    }

    abstract void show(KioskState state, AskPage page);

    /** Says how it stands with what was written here: a notice, that it is busy, or whether it is saved. */
    final void status(KioskState state, AskPage page, Passage title, Passage text, Sign tick, String resting) {
        Saving saving = state.saving();
        boolean saved = saving == Saving.SAVED && page.notice().isEmpty() && !page.busy();
        tick.setVisible(saved);
        if (page.notice().isPresent()) {
            title.says("").in(Tone.ROSE);
            text.says(words(page.notice().get())).in(Tone.ROSE);
            return;
        }
        title.in(saved ? Tone.SAGE : saving == Saving.FAILED ? Tone.ROSE : Tone.TEXT);
        title.says(
                page.busy() || saving == Saving.NOTHING
                        ? ""
                        : ground().say("saving." + saving.name().toLowerCase(Locale.ROOT)));
        text.in(saving == Saving.FAILED ? Tone.ROSE : Tone.MUTED);
        text.says(
                page.busy()
                        ? ground().say("moment.keep")
                        : saving == Saving.FAILED ? ground().say("saving.failed.text") : resting);
    }
}
