package kintsugi.kiosk.page;

import java.util.Locale;
import java.util.Optional;
import kintsugi.figure.Tone;
import kintsugi.guide.Guide;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Step;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.Notice;

/** A page with the bar at its top, where Hide is always in the outermost corner, and the seam at its bottom. */
abstract class Framed extends Leaf {
    private static final double BAR = 18;
    private static final double BAR_KEY = 56;
    private static final long serialVersionUID = 1L;

    private final BarTitle title;
    private final Key dim;
    private final SeamStrip seam;

    Framed(Ground ground, boolean withDim) {
        super(ground);
        title = atStart(new BarTitle(ground), MARGIN, BAR, 460, BAR_KEY);
        var model = ground.model();
        Key hide = new Key(ground, KeyStyle.OUT, ground.say("bar.hide"), model::leave).atOnce(model::leave);
        hide.setName("hide");
        atEnd(hide, MARGIN, BAR, 105, BAR_KEY);
        dim = new Key(ground, KeyStyle.QUIET, ground.say("bar.dim"), model::dim);
        dim.aside().setName("dim");
        if (withDim) {
            atEnd(dim, MARGIN + 121, BAR, 104, BAR_KEY);
        }
        double help = withDim ? MARGIN + 233 : MARGIN + 121;
        atEnd(new Key(ground, KeyStyle.QUIET, ground.say("bar.help"), () -> model.help(true)), help, BAR, 140, BAR_KEY)
                .setName("help");
        if (model.isRehearsal()) {
            atStart(Passage.small(ground, ground.say("rehearsal")).in(Tone.ROSE), MARGIN, 66, 460, 24);
        }
        seam = across(new SeamStrip(ground, 4.2), 702, 62);
    }

    @Override
    void show(KioskState state) {
        dim.say(ground().say(state.dimmed() ? "bar.undim" : "bar.dim"));
        dim.look(state.dimmed() ? KeyStyle.PLAIN : KeyStyle.QUIET);
        seam.show(state);
    }

    final void entitle(String name) {
        title.says("", name, "");
    }

    /** Names the step that a question or a line belongs to. */
    final void entitle(KioskState state, String step) {
        int number = number(state, step);
        entitle(
                state,
                step,
                number == 0
                        ? ""
                        : ground().say(
                                        "bar.step",
                                        number,
                                        state.offer()
                                                .map(offer -> offer.tonight().size())
                                                .orElse(number)));
    }

    /** The same, with something else said after it. */
    final void entitle(KioskState state, String step, String after) {
        int number = number(state, step);
        title.says(
                number == 0 ? "" : ground().words().numbers().whole(number),
                nameOf(step, state.offer().map(offer -> offer.guide())),
                after);
    }

    /** From 1; 0 for what is not counted this evening. */
    private static int number(KioskState state, String step) {
        return state.offer().map(offer -> offer.number(step)).orElse(0);
    }

    /** What a step is called; the check-in and the last word have names of the kiosk's own. */
    final String nameOf(String step, Optional<Guide> guide) {
        return switch (step) {
            case PromptKey.CHECK_IN -> ground().say("step.check_in");
            case PromptKey.CHECK_IN_AGAIN -> ground().say("step.check_in_again");
            case PromptKey.LAST_WORD -> ground().say("step.last_word");
            default -> guide.flatMap(all -> all.step(step)).map(Step::name).orElse("");
        };
    }

    /** What a notice says. */
    final String words(Notice notice) {
        return ground().say("notice." + notice.name().toLowerCase(Locale.ROOT));
    }

    /** Says a notice, in the tone of care; without one what is usual. */
    final void tell(Passage place, Optional<Notice> notice, String usual) {
        place.in(notice.isPresent() ? Tone.ROSE : Tone.MUTED);
        place.says(notice.map(this::words).orElse(usual));
    }

    /** The circle as a word, such as six. */
    final int circle(KioskState state) {
        return state.offer().map(offer -> offer.circle()).orElse(5);
    }
}
