package kintsugi.kiosk.page;

import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.KioskState;

/** Straight above each of the three buttons, what it means. */
final class AnswerNotes {
    private static final double TITLE = 528;
    private static final double TEXT = 552;
    private static final double THIRD = Leaf.THIRD;
    private static final double STEP = Leaf.THIRD + Leaf.GAP;

    private final AskLeaf leaf;
    private final Sign tick;
    private final Passage status;
    private final Passage statusText;
    private final Passage third;

    AnswerNotes(AskLeaf leaf, Sign tick) {
        this.leaf = leaf;
        this.tick = leaf.put(tick, 0, TITLE + 4, 16, 16);
        Ground ground = leaf.ground();
        status = leaf.put(Passage.smallStrong(ground, ""), 22, TITLE, THIRD - 22, 24);
        statusText = leaf.put(Passage.small(ground, ""), 0, TEXT, THIRD, 64);
        leaf.put(Passage.smallStrong(ground, ground.say("ask.keep.title")), STEP, TITLE, THIRD, 24);
        leaf.put(Passage.small(ground, ground.say("ask.keep.number")), STEP, TEXT, THIRD, 64);
        leaf.put(Passage.smallStrong(ground, leaf.thirdTitle()), 2 * STEP, TITLE, THIRD, 24);
        third = leaf.put(Passage.small(ground, ""), 2 * STEP, TEXT, THIRD, 64);
    }

    void show(KioskState state, AskPage page, String resting) {
        leaf.status(state, page, status, statusText, tick, resting);
        third.says(leaf.thirdText(state, page));
    }
}
