package kintsugi.kiosk.page;

import java.awt.Component;
import kintsugi.figure.Tone;
import kintsugi.guide.Form;
import kintsugi.guide.Prompt;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.Notice;
import kintsugi.kiosk.turn.RoundPage;
import kintsugi.look.Face;

/** The question that goes from hand to hand, large, and two buttons of one size, none of them preferred. */
abstract class RoundLeaf extends Framed {
    /** Where one answers. */
    static final double TOP = 276;

    private static final double BUTTONS = 622;
    private static final double TALL = 64;
    private static final double HALF = (COLUMN - GAP) / 2;
    private static final long serialVersionUID = 1L;

    private final transient Prompt prompt;
    private final Passage hint;

    RoundLeaf(Ground ground, Prompt prompt) {
        super(ground, true);
        this.prompt = prompt;
        Passage question = new Passage(ground, Face.HEADING, 49, Tone.TEXT).says(prompt.question());
        put(question.middle(), 0, 86, COLUMN, 114);
        hint = put(Passage.muted(ground, ""), 0, 206, COLUMN, 58);
    }

    static RoundLeaf of(Ground ground, RoundPage page) {
        Form form = page.prompt().form();
        RoundLeaf leaf = form instanceof Form.Text ? new RoundTextLeaf(ground, page) : new RoundTapLeaf(ground, page);
        leaf.buttons();
        return leaf;
    }

    /** Last, so that Tab leads to them last. */
    private void buttons() {
        Key pass = new Key(
                ground(),
                KeyStyle.PLAIN,
                ground().say("round.pass"),
                ground().model().round()::passOn);
        Key share = new Key(
                ground(),
                KeyStyle.PLAIN,
                ground().say(AskLeaf.shareKey(prompt)),
                ground().model().round()::share);
        pass.setName("pass");
        share.setName("share");
        put(pass, 0, BUTTONS, HALF, TALL);
        put(share, HALF + GAP, BUTTONS, HALF, TALL);
    }

    @Override
    void show(KioskState state) {
        super.show(state);
        entitle(state, prompt.key().step(), ground().say("round.bar"));
        if (state.page() instanceof RoundPage page) {
            hint.in(page.notice().isPresent() ? Tone.ROSE : Tone.MUTED);
            hint.says(page.notice().map(this::told).orElseGet(this::usual));
            show(state, page);
        }
    }

    private String usual() {
        String own = ground().say(prompt.form() instanceof Form.Text ? "round.hint" : "round.hint.tap");
        return prompt.hint().isEmpty() ? own : prompt.hint() + " " + own;
    }

    private String told(Notice notice) {
        return switch (notice) {
            case NOTHING_WRITTEN -> ground().say("round.nothing");
            case NOT_OPEN -> ground().say("round.over");
            case NOT_KEPT -> ground().say("round.failed");
            default -> words(notice);
        };
    }

    abstract void show(KioskState state, RoundPage page);

    @Override
    abstract Component first();
}
