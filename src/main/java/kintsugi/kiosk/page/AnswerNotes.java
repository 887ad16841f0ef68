package kintsugi.kiosk.page;

import kintsugi.figure.Tone;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.Saving;

/** Straight above each of the three buttons, what it means. */
final class AnswerNotes {
    private static final double TITLE = 528;
    private static final double TEXT = 552;
    private static final double AFTER_SIGN = 22;
    private static final double THIRD = Leaf.THIRD;
    private static final double STEP = Leaf.THIRD + Leaf.GAP;

    private final AskLeaf leaf;
    private final Sign tick;
    private final Passage status;
    private final Passage statusText;
    private final Key read;
    private final Passage secondTitle;
    private final Passage second;
    private final Passage thirdTitle;
    private final Passage third;

    AnswerNotes(AskLeaf leaf, Sign tick) {
        this.leaf = leaf;
        this.tick = leaf.put(tick, 0, TITLE + 4, 16, 16);
        Ground ground = leaf.ground();
        status = leaf.put(Passage.smallStrong(ground, ""), AFTER_SIGN, TITLE, THIRD - AFTER_SIGN, 24);
        statusText = leaf.put(Passage.small(ground, ""), 0, TEXT, THIRD, 64);
        read = leaf.put(leaf.readShared(), 0, TEXT + 2, THIRD, 52);
        secondTitle = leaf.put(Passage.smallStrong(ground, ""), STEP, TITLE, THIRD, 24);
        second = leaf.put(Passage.small(ground, ""), STEP, TEXT, THIRD, 64);
        thirdTitle = leaf.put(Passage.smallStrong(ground, ""), 2 * STEP, TITLE, THIRD, 24);
        third = leaf.put(Passage.small(ground, ""), 2 * STEP, TEXT, THIRD, 64);
    }

    void show(KioskState state, AskPage page, String resting) {
        boolean reads = leaf.readsShared(state, page);
        leaf.status(state, page, status, statusText, tick, leaf.resting(page, page.folded() ? "" : resting));
        boolean signed = !reads || state.saving() != Saving.NOTHING;
        leaf.move(status, signed ? AFTER_SIGN : 0, TITLE, signed ? THIRD - AFTER_SIGN : THIRD, 24);
        if (!signed) {
            status.in(Tone.TEXT).says(leaf.resting(page, ""));
        }
        read.setVisible(reads);
        statusText.setVisible(!reads);
        secondTitle.says(leaf.secondTitle(page));
        second.says(leaf.secondText(page));
        thirdTitle.says(leaf.thirdTitle(page));
        third.says(leaf.thirdText(state, page));
    }
}
