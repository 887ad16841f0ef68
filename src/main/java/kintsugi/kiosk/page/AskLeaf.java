package kintsugi.kiosk.page;

import java.util.Locale;
import kintsugi.figure.Tone;
import kintsugi.guide.Form;
import kintsugi.guide.Prompt;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.Saving;
import kintsugi.look.Glyph;

/** One question, and beneath it three buttons of one size, none of them preferred. */
abstract class AskLeaf extends Framed {
    private static final long serialVersionUID = 1L;

    private final transient Prompt prompt;
    private final String step;
    private final boolean shared;
    private final Key keep;
    private final Key third;

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
        put(Passage.muted(ground, prompt.hint()), 0, 159, COLUMN, 44);
        var asking = ground.model().asking();
        Key skip = new Key(ground, KeyStyle.PLAIN, ground.say("ask.skip"), asking::skip);
        keep = new Key(ground, KeyStyle.PLAIN, ground.say("ask.keep"), this::keep);
        shared = ground.model().state().canBeShared(prompt);
        third = !shared
                ? new Key(ground, KeyStyle.PLAIN, ground.say("ask.later"), asking::skip)
                : new Key(ground, KeyStyle.PLAIN, ground.say(shareKey(prompt)), asking::share);
        skip.setName("skip");
        keep.setName("keep");
        third.setName(shared ? "share" : "later");
        actions(skip, keep, third);
    }

    /** While an answer is folded away, this only unfolds it, and a double click does no more than that. */
    private void keep() {
        boolean opens = ground().model().state().page() instanceof AskPage page && page.folded();
        ground().model().asking().keep();
        if (opens) {
            ground().strays().turned();
        }
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

    /** What it says once something else was shared before. */
    static String changeKey(Prompt prompt) {
        return prompt.form() instanceof Form.Text ? "ask.change" : "ask.recount";
    }

    final Prompt prompt() {
        return prompt;
    }

    /** The same, whatever was shared before; where nothing stands any more, what is shared can only stay. */
    static String shareKey(AskPage page) {
        Prompt prompt = page.prompt();
        return !tellsShared(page) ? shareKey(prompt) : page.offersChange() ? changeKey(prompt) : "shared.leave";
    }

    private static String keepKey(AskPage page) {
        return page.folded() ? unfoldKey(page.prompt()) : tellsShared(page) ? "ask.take_back" : "ask.keep";
    }

    /** What the button that unfolds an answer says. */
    static String unfoldKey(Prompt prompt) {
        return prompt.form() instanceof Form.Text ? "ask.unfold" : "ask.unfold.number";
    }

    /** Whether it shows that something is shared: not while it is folded. */
    static boolean tellsShared(AskPage page) {
        return page.shared().isPresent() && !page.folded();
    }

    /** Leads to what is shared, where that isn't what stands here. */
    final Key readShared() {
        boolean words = prompt.form() instanceof Form.Text;
        Key read = new Key(
                ground(),
                KeyStyle.PLAIN,
                ground().say(words ? "ask.read_shared" : "ask.read_counted"),
                ground().model().asking()::readShared);
        read.setName("read-shared");
        return read;
    }

    /** Whether there is something else to read, and room for the button. */
    final boolean readsShared(KioskState state, AskPage page) {
        return tellsShared(page)
                && page.sharesEarlier()
                && page.notice().isEmpty()
                && !page.busy()
                && state.saving() != Saving.FAILED;
    }

    /** What lies where the answer would be while it is folded away, in units. */
    final FoldedCard folded(double top, double width, double tall) {
        var unfold = new FoldedCard(
                ground(),
                ground().say("ask.folded"),
                ground().say(unfoldKey(prompt)),
                ground().model().asking()::unfold,
                width,
                tall);
        return put(unfold, 0, top, width, tall);
    }

    /** What sharing a change does, in a sentence or two. */
    static String changeText(AskPage page) {
        return page.late() ? "ask.change.late" : "ask.change.text";
    }

    /** What the second button does, in one heading. */
    final String secondTitle(AskPage page) {
        return ground().say(page.folded() || tellsShared(page) ? keepKey(page) : "ask.keep.title");
    }

    /** The same in a sentence. */
    final String secondText(AskPage page) {
        if (page.folded()) {
            return ground().say("ask.unfold.text");
        }
        boolean words = prompt.form() instanceof Form.Text;
        return ground().say(tellsShared(page) ? "ask.take_back.text" : words ? "ask.keep.text" : "ask.keep.number");
    }

    /** What is said of an answer that nothing happens to: how it stands with what is shared, or else this. */
    final String resting(AskPage page, String usual) {
        if (!tellsShared(page)) {
            return usual;
        }
        boolean words = prompt.form() instanceof Form.Text;
        String kind = words ? "ask.is_shared" : "ask.is_counted";
        return ground().say(page.sharesEarlier() ? kind + ".earlier" : kind);
    }

    /** Whether an answer can be kept, and neither shared nor counted. */
    final boolean isKeptOnly() {
        return !shared;
    }

    /** What the third button does, in one heading. */
    final String thirdTitle(AskPage page) {
        if (shared && page.folded()) {
            return "";
        }
        if (shared && tellsShared(page)) {
            return ground().say(shareKey(page));
        }
        return ground().say(
                        !shared
                                ? "ask.later.title"
                                : prompt.form() instanceof Form.Text ? "ask.share.title" : "ask.count");
    }

    /** The same in a sentence or two; that a late answer waits is said here. */
    final String thirdText(KioskState state, AskPage page) {
        int circle = circle(state);
        if (!shared) {
            return ground().say(prompt.isSituational() ? "ask.later.text" : "ask.round.text");
        }
        if (page.folded()) {
            return "";
        }
        boolean words = prompt.form() instanceof Form.Text;
        if (tellsShared(page)) {
            return !page.offersChange() ? ground().say("shared.same.text") : ground().say(changeText(page), circle);
        }
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
            keep.say(ground().say(keepKey(page)));
            if (shared) {
                third.setVisible(!page.folded());
                third.say(ground().say(shareKey(page)));
            }
            show(state, page);
        }
    }

    abstract void show(KioskState state, AskPage page);

    /** Says how it stands with what was written here: a notice, that it is busy, or whether it is saved. */
    final void status(KioskState state, AskPage page, Passage title, Passage text, Sign sign, String resting) {
        Saving saving = state.saving();
        boolean quiet = page.busy() || page.notice().isPresent() || saving == Saving.NOTHING;
        sign.setVisible(!quiet);
        Tone tone = switch (saving) {
            case SAVED -> Tone.SAGE;
            case FAILED -> Tone.ROSE;
            default -> Tone.MUTED;
        };
        sign.show(
                switch (saving) {
                    case SAVED -> Glyph.TICK;
                    case FAILED -> Glyph.CROSS;
                    default -> Glyph.CIRCLE;
                },
                tone);
        title.in(tone).says(quiet ? "" : ground().say(savingKey(saving)));
        boolean care = page.notice().isPresent() || saving == Saving.FAILED;
        text.in(care ? Tone.ROSE : Tone.MUTED);
        text.says(page.notice().map(this::words).orElse(ground().say("moment.keep")));
        if (page.notice().isEmpty() && !page.busy()) {
            text.says(saving == Saving.FAILED ? ground().say("saving.failed.text") : resting);
        }
    }

    private String savingKey(Saving saving) {
        boolean tapped = saving == Saving.SAVED && !(prompt.form() instanceof Form.Text);
        return tapped ? "saving.tapped" : "saving." + saving.name().toLowerCase(Locale.ROOT);
    }
}
