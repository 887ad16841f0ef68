package kintsugi.kiosk.page;

import java.awt.Component;
import kintsugi.figure.Tone;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.Page;
import kintsugi.look.Face;
import kintsugi.look.Glyph;
import kintsugi.look.Prose;

/** What is promised, what can't be, and that nobody can come to help because of what is written. */
final class PromisesLeaf extends Framed {
    private static final String[] PROMISES = {"name", "code", "trace", "circle", "forgets"};
    private static final int[] LINES = {1, 1, 1, 2, 1};
    private static final String[] LIMITS = {"partner", "made", "photo", "facilitator"};
    private static final double TOP = 138;
    private static final long serialVersionUID = 1L;

    private final Sign mark;
    private final Passage out;
    private final Passage notice;
    private final Key read;
    private final Card care;

    PromisesLeaf(Ground ground, int circle) {
        super(ground, true);
        entitle(ground.say("promises.bar"));
        put(new Passage(ground, Face.HEADING, 30, Tone.TEXT).says(ground.say("promises.title")), 0, 96, 530, 40);
        put(new Passage(ground, Face.HEADING, 30, Tone.TEXT).says(ground.say("limits.title")), 560, 96, 336, 40);
        double y = TOP;
        for (int i = 0; i < PROMISES.length; i++) {
            put(new Sign(ground, Glyph.TICK, Tone.SAGE), 0, y + 6, 18, 18);
            put(Passage.strong(ground, ground.say("promises." + PROMISES[i] + ".claim", circle)), 32, y, 500, 29);
            put(Passage.body(ground, ground.say("promises." + PROMISES[i], circle)), 32, y + 28, 506, LINES[i] * 29);
            y += 32 + LINES[i] * 29;
        }
        double[] heights = {65, 65, 92, 92};
        y = TOP;
        for (int i = 0; i < LIMITS.length; i++) {
            put(new Sign(ground, Glyph.DASH, Tone.ROSE), 560, y + 7, 16, 16);
            put(Passage.body(ground, ground.say("limits." + LIMITS[i])), 588, y, 308, heights[i] - 6);
            y += heights[i];
        }
        care = put(care(), 0, 490, COLUMN, 112);
        mark = put(new Sign(ground, Glyph.TICK, Tone.SAGE), 0, ACTIONS + 9, 18, 18);
        out = put(wayOut(), 32, ACTIONS, 557, BUTTON);
        notice = put(Passage.care(ground, "").middle(), 0, ACTIONS, 589, BUTTON);
        read = new Key(
                ground,
                KeyStyle.GOLD,
                ground.say("promises.read"),
                ground.model().codes()::haveRead);
        read.setName("read");
        put(read, 613, ACTIONS, THIRD, BUTTON);
    }

    /** The last promise stands where one reads on to the button, beneath nothing else. */
    private Passage wayOut() {
        return Passage.body(ground(), "")
                .says(Prose.of(
                        new Prose.Span(ground().say("promises.out.claim") + " ", true),
                        new Prose.Span(ground().say("promises.out"), false)))
                .middle();
    }

    private Card care() {
        Card card = new Card(ground()).outlined(Tone.ROSE, 2);
        Prose text = Prose.of(
                new Prose.Span(ground().say("care.strong") + " ", true),
                new Prose.Span(ground().say("care.text"), false));
        card.put(
                new Passage(ground(), Face.TEXT, 20, Tone.TEXT)
                        .says(text)
                        .steady()
                        .middle(),
                26,
                8,
                636,
                96);
        Key help = new Key(
                ground(),
                KeyStyle.PLAIN,
                ground().say("bar.help"),
                () -> ground().model().help(true));
        help.setName("care-help");
        card.put(help, 686, 24, 184, BUTTON);
        return card;
    }

    @Override
    Component first() {
        return read;
    }

    @Override
    void show(KioskState state) {
        super.show(state);
        if (state.page() instanceof Page.Promises page) {
            boolean told = page.busy() || page.notice().isPresent();
            mark.setVisible(!told);
            out.setVisible(!told);
            tell(notice, page.notice(), page.busy() ? ground().say("moment.code") : "");
        }
        care.repaint();
    }
}
