package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kintsugi.figure.Tone;
import kintsugi.guide.Guide;
import kintsugi.guide.Prompt;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.PlanModel;
import kintsugi.kiosk.turn.PlanPage;
import kintsugi.kiosk.turn.PlanRow;
import kintsugi.kiosk.turn.StickStep;
import kintsugi.look.SetText.Align;
import kintsugi.plan.PaperSize;

/** What goes onto one's paper, ticked piece by piece, with the paper beside it. */
final class PlanLeaf extends Framed {
    private static final double LIST = 544;
    private static final double SIDE = 576;
    private static final double SIDE_WIDTH = 320;
    private static final double PAGES = 347;
    private static final double ACTION = 584;
    private static final double FOLDED = 366;
    private static final long serialVersionUID = 1L;

    private final Map<PlanRow, TickRow> ticks = new LinkedHashMap<>();
    private final PaperPicture picture;
    private final Passage pages;
    private final Key read;
    private final LineField name;
    private final Passage called;
    private final ScrollBox list;
    private final LetterKeys letters;
    private final List<Component> beside = new ArrayList<>();
    private final FoldedCard folded;
    private final Key a4;
    private final Key letter;
    private final Key save;
    private final Passage saveText;
    private final Passage handText;
    private final Key back;
    private final Passage backText;
    private StickStep step = StickStep.NONE;

    PlanLeaf(Ground ground, KioskState state, PlanPage page) {
        super(ground, true);
        PlanModel plan = ground.model().plan();
        entitle(ground.say("plan.bar"));
        put(Passage.heading(ground, ground.say("plan.title")), 0, 98, LIST, 48);
        put(Passage.muted(ground, ground.say("plan.text")), 0, 147, LIST, 36);
        list = put(new ScrollBox(ground, rows(state, page)), 0, 190, LIST, 334);
        beside.add(put(Passage.small(ground, ground.say("plan.help")), 0, 530, LIST, 26));
        picture = put(
                new PaperPicture(ground, ground.say("plan.picture"), () -> plan.large(true)),
                SIDE,
                99,
                SIDE_WIDTH,
                240);
        picture.setName("picture");
        beside.add(picture);
        beside.add(leaf("plan.before", "\u2039", SIDE, () -> plan.leaf(-1)));
        beside.add(leaf("plan.after", "\u203a", SIDE + SIDE_WIDTH - 56, () -> plan.leaf(1)));
        pages = put(Passage.muted(ground, "").to(Align.CENTRE).middle(), SIDE + 64, PAGES, SIDE_WIDTH - 128, 56);
        read = new Key(ground, KeyStyle.PLAIN, "", () -> plan.large(true));
        read.setName("read");
        put(read, SIDE + 64, PAGES, SIDE_WIDTH - 128, 56);
        called = put(Passage.small(ground, ground.say("plan.name")), SIDE, 410, SIDE_WIDTH, 26);
        name = put(new LineField(ground, ground.say("plan.name"), plan::firstName), SIDE, 438, 140, 56);
        name.field().setName("first-name");
        a4 = put(
                new Key(ground, KeyStyle.PLAIN, ground.say("plan.a4"), () -> plan.size(PaperSize.A4)),
                SIDE,
                503,
                156,
                56);
        letter = put(
                new Key(ground, KeyStyle.PLAIN, ground.say("plan.letter"), () -> plan.size(PaperSize.LETTER)),
                SIDE + 164,
                503,
                156,
                56);
        beside.add(a4);
        beside.add(letter);
        letters = new LetterKeys(ground, List.of(name));
        put(letters.opener().sized(18), SIDE + 148, 438, SIDE_WIDTH - 148, 56);
        put(letters, 0, ACTION - LetterKeys.TALL - 6, COLUMN, LetterKeys.TALL);
        folded = put(
                new FoldedCard(
                        ground, ground.say("plan.folded"), ground.say("plan.unfold"), plan::unfold, COLUMN, FOLDED),
                0,
                190,
                COLUMN,
                FOLDED);
        save = new Key(ground, KeyStyle.PLAIN, ground.say("stick.none", ""), this::save);
        save.setName("save");
        put(save, 0, ACTION, THIRD, BUTTON);
        saveText = put(Passage.small(ground, ""), 0, ACTION + 69, THIRD, 48);
        Key hand = new Key(
                ground,
                KeyStyle.PLAIN,
                ground.say("plan.hand"),
                () -> ground.model().handingOver().consider());
        hand.setName("hand-over");
        put(hand, THIRD + GAP, ACTION, THIRD, BUTTON);
        handText = put(Passage.small(ground, ""), THIRD + GAP, ACTION + 69, THIRD, 48);
        back = new Key(ground, KeyStyle.PLAIN, ground.say("plan.back"), this::back);
        back.setName("back");
        put(back, 2 * (THIRD + GAP) - 1, ACTION, THIRD, BUTTON);
        backText =
                put(Passage.small(ground, ground.say("plan.back.text")), 2 * (THIRD + GAP) - 1, ACTION + 69, THIRD, 48);
    }

    /** Looks for a stick, or writes onto the one that was found, as the key says. */
    private void save() {
        PlanModel plan = ground().model().plan();
        if (step == StickStep.FOUND || step == StickStep.WRITTEN) {
            plan.write();
        } else {
            plan.toStick();
        }
    }

    /** Does without a stick, or goes back to the notebook, as the key says. */
    private void back() {
        if (changing()) {
            ground().model().plan().noStick();
        } else {
            ground().model().backToNotebook();
        }
    }

    private boolean changing() {
        return step == StickStep.WAITING || step == StickStep.FOUND;
    }

    private Key leaf(String words, String sign, double x, Runnable action) {
        Key key = new Key(
                        ground(),
                        KeyStyle.PLAIN,
                        ground().mirrored() ? sign.equals("\u2039") ? "\u203a" : "\u2039" : sign,
                        action)
                .sized(28);
        key.getAccessibleContext().setAccessibleName(ground().say(words));
        key.setName(words);
        return put(key, x, PAGES, 56, 56);
    }

    private Rows rows(KioskState state, PlanPage page) {
        Rows rows = new Rows();
        for (PlanRow row : page.rows()) {
            TickRow tick = tick(state.offer().map(offer -> offer.guide()), row);
            ticks.put(row, rows.add(tick, 56, 0));
        }
        if (page.rows().isEmpty()) {
            rows.add(Passage.muted(ground(), ground().say("plan.nothing")), 90, 0);
        }
        return rows;
    }

    private TickRow tick(Optional<Guide> guide, PlanRow row) {
        Runnable toggle = () -> ground().model().plan().toggle(row);
        if (row instanceof PlanRow.Answered answered) {
            String label = guide.flatMap(all -> all.prompt(answered.prompt()))
                    .map(Prompt::label)
                    .orElse("");
            return new TickRow(ground(), nameOf(answered.prompt().step(), guide), label, toggle);
        }
        if (row instanceof PlanRow.Line line) {
            return new TickRow(
                    ground(), ground().say("notebook.lines"), ground().say("plan.line", line.place() + 1), toggle);
        }
        return new TickRow(ground(), ground().say("plan.hope"), ground().say("plan.hope.text"), toggle);
    }

    @Override
    Component first() {
        return folded.isVisible()
                ? folded.key()
                : ticks.isEmpty() ? save : ticks.values().iterator().next();
    }

    @Override
    void show(KioskState state) {
        super.show(state);
        if (state.page() instanceof PlanPage page) {
            boolean opens = folded.isVisible() && !page.folded();
            boolean open = !page.folded();
            folded.setVisible(page.folded());
            ticks.forEach((row, tick) -> tick.setSelected(open && page.ticked().contains(row)));
            if (open) {
                name.set(page.firstName());
            } else {
                name.wipe();
            }
            a4.choose(open && page.size() == PaperSize.A4);
            letter.choose(open && page.size() == PaperSize.LETTER);
            boolean there = page.pages() > 0;
            picture.show(page.picture().filter(image -> open));
            pages.says(there ? "" : ground().say(page.failed() ? "plan.failed" : "moment.paper"));
            read.say(ground().say("plan.read", page.shown() + 1, page.pages()));
            lay(state.letters() && open, there);
            if (!open) {
                beside.forEach(part -> part.setVisible(false));
                List.of(read, pages, called).forEach(part -> part.setVisible(false));
            }
            List.of(list, name, letters.opener()).forEach(part -> part.setVisible(open));
            called.setVisible(open);
            stick(page);
            if (opens) {
                first().requestFocusInWindow();
            }
            handText.says(ground().say(open && page.handed().isPresent() ? "plan.handed.text" : "plan.hand.text"));
        }
    }

    /** With letters to tap, the name moves above them; the paper and the lower half of the list wait. */
    private void lay(boolean laidOut, boolean there) {
        move(list, 0, 190, LIST, laidOut ? 160 : 334);
        move(called, SIDE, laidOut ? 192 : 410, SIDE_WIDTH, 26);
        move(name, SIDE, laidOut ? 222 : 438, laidOut ? SIDE_WIDTH : 140, 56);
        move(letters.opener(), laidOut ? SIDE : SIDE + 148, laidOut ? 290 : 438, laidOut ? SIDE_WIDTH : 172, 56);
        beside.forEach(part -> part.setVisible(!laidOut));
        read.setVisible(there && !laidOut);
        pages.setVisible(!there && !laidOut);
        letters.layOut(laidOut);
    }

    private void stick(PlanPage page) {
        step = page.folded() ? StickStep.NONE : page.stick();
        String key = step.name().toLowerCase(Locale.ROOT);
        String named = page.found().map(stick -> stick.name()).orElse("");
        save.say(ground().say("stick." + key + (step == StickStep.FOUND && !named.isEmpty() ? ".named" : ""), named));
        saveText.says(ground().say("stick." + key + ".text", page.file()));
        saveText.in(step == StickStep.FAILED ? Tone.ROSE : step == StickStep.WRITTEN ? Tone.SAGE : Tone.MUTED);
        back.say(ground().say(changing() ? "plan.no_stick" : "plan.back"));
        backText.says(ground().say(changing() ? "plan.no_stick.text" : "plan.back.text"));
    }

    @Override
    void wipe() {
        name.wipe();
        picture.show(Optional.empty());
    }
}
