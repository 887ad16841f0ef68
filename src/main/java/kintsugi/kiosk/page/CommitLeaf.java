package kintsugi.kiosk.page;

import java.awt.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import kintsugi.figure.Tone;
import kintsugi.kiosk.turn.CommitModel;
import kintsugi.kiosk.turn.CommitPage;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.Saving;
import kintsugi.look.Face;
import kintsugi.participant.Commitment;
import kintsugi.participant.Rhythm;
import kintsugi.workshop.Offer;

/** One if-then line, a sentence read downwards. */
final class CommitLeaf extends Framed {
    private static final double LABEL = 132;
    private static final double FIELD = 148;
    private static final double ROW = 56;
    private static final double THIRD_OF_FIELD = 241;
    private static final double STEP = 253.5;
    private static final double FOLDED = 440;
    private static final long serialVersionUID = 1L;

    private final LineField when;
    private final LineField will;
    private final LineField obstacle;
    private final LineField response;
    private final Map<Rhythm, Key> rhythms = new EnumMap<>(Rhythm.class);
    private final List<Key> days;
    private final Key earlier;
    private final Key later;
    private final Passage note;
    private final LetterKeys letters;
    private final Key belongs;
    private final Map<LineField, Passage> labels = new LinkedHashMap<>();
    private final List<Component> between = new ArrayList<>();
    private final FoldedCard folded;
    private final transient LocalDate today;

    CommitLeaf(Ground ground, LocalDate today) {
        super(ground, true);
        this.today = today;
        CommitModel lines = ground.model().commitments();
        put(Passage.heading(ground, ground.say("line.title")), 0, 98, 270, 48);
        when = field("when", 159, lines::when);
        will = field("will", 225, lines::will);
        between.add(label("often", 291));
        int i = 0;
        for (Rhythm rhythm : Rhythm.values()) {
            String name = rhythm.name().toLowerCase(Locale.ROOT);
            Key key = new Key(ground, KeyStyle.PLAIN, ground.say("line.every." + name), () -> lines.every(rhythm));
            key.setName("every-" + name);
            rhythms.put(rhythm, put(key, FIELD + i++ * STEP, 291, THIRD_OF_FIELD, ROW));
        }
        between.add(label("from", 357));
        days = List.of(
                day("line.tonight", 0, () -> lines.fromDay(0)),
                day("line.tomorrow", 1, () -> lines.fromDay(1)),
                day("line.another", 2, lines::anotherDay));
        double third = FIELD + 2 * STEP;
        earlier = put(new Key(ground, KeyStyle.PLAIN, "\u2212", () -> lines.shiftDay(-1)), third, 357, 48, ROW);
        later = put(new Key(ground, KeyStyle.PLAIN, "+", () -> lines.shiftDay(1)), third + 193, 357, 48, ROW);
        earlier.getAccessibleContext().setAccessibleName(ground.say("line.earlier"));
        later.getAccessibleContext().setAccessibleName(ground.say("line.later"));
        between.add(put(new Rule(ground), 0, 426, COLUMN, 1));
        between.addAll(rhythms.values());
        between.addAll(days);
        obstacle = field("obstacle", 440, lines::obstacle);
        response = field("response", 506, lines::response);
        note = put(Passage.small(ground, "").middle(), FIELD, 571, COLUMN - FIELD, 46);
        belongs = put(new Key(ground, KeyStyle.PLAIN, "", lines::anotherStep).sized(18), 306, 94, THIRD, 56);
        belongs.setName("step");
        letters = new LetterKeys(ground, List.of(when, will, obstacle, response));
        put(letters.opener(), COLUMN - THIRD, 94, THIRD, 56);
        put(letters, 0, LetterKeys.TOP, COLUMN, LetterKeys.TALL);
        folded = put(
                new FoldedCard(
                        ground, ground.say("line.folded"), ground.say("line.unfold"), lines::unfold, COLUMN, FOLDED),
                0,
                159,
                COLUMN,
                FOLDED);
        Key skip = new Key(ground, KeyStyle.PLAIN, ground.say("line.skip"), lines::skip);
        Key ideas = new Key(ground, KeyStyle.PLAIN, ground.say("line.ideas"), () -> lines.ideas(true));
        Key keep = new Key(ground, KeyStyle.GOLD, ground.say("line.keep"), lines::keep);
        skip.setName("skip");
        ideas.setName("ideas");
        keep.setName("keep");
        actions(skip, ideas, keep);
    }

    private Passage label(String name, double y) {
        return put(
                new Passage(ground(), Face.HEADING, 25, Tone.TEXT)
                        .says(ground().say("line." + name))
                        .middle(),
                0,
                y,
                LABEL,
                ROW);
    }

    private LineField field(String name, double y, Consumer<String> typed) {
        Passage label = label(name, y);
        LineField field =
                put(new LineField(ground(), ground().say("line." + name), typed), FIELD, y, COLUMN - FIELD, ROW);
        field.field().setName(name);
        labels.put(field, label);
        return field;
    }

    private Key day(String key, int place, Runnable action) {
        Key made = new Key(ground(), KeyStyle.PLAIN, ground().say(key, shown(1)), action).sized(18);
        made.setName("day-" + place);
        return put(made, FIELD + place * STEP, 357, THIRD_OF_FIELD, ROW);
    }

    private String shown(int days) {
        return ground().words().calendar().dayAndMonth(today.plusDays(days));
    }

    @Override
    Component first() {
        return folded.isVisible() ? folded.key() : when.field();
    }

    @Override
    void typeOn() {
        (folded.isVisible() ? folded.key() : will.field()).requestFocusInWindow();
    }

    @Override
    void show(KioskState state) {
        super.show(state);
        if (state.page() instanceof CommitPage page) {
            entitle(state, page.line().step());
            boolean opens = folded.isVisible() && !page.folded();
            folded.setVisible(page.folded());
            if (page.folded()) {
                fold();
                return;
            }
            Commitment line = page.line();
            when.set(line.when());
            will.set(line.will());
            obstacle.set(line.obstacle());
            response.set(line.response());
            rhythms.forEach((rhythm, key) -> key.choose(rhythm == line.every()));
            days.get(0).choose(!page.anotherDay() && line.from().equals(today));
            days.get(1).choose(!page.anotherDay() && line.from().equals(today.plusDays(1)));
            pick(page.anotherDay(), line.from());
            lay(state.letters(), page.anotherDay());
            belongs.say(
                    ground().say("line.step", nameOf(line.step(), state.offer().map(Offer::guide))));
            int reached = state.offer().map(offer -> offer.steps().size()).orElse(0);
            belongs.setVisible(!state.letters() && reached > 1);
            say(state, page);
            if (opens) {
                labels.forEach((field, label) -> {
                    field.setVisible(true);
                    label.setVisible(true);
                });
                note.setVisible(true);
                letters.opener().setVisible(true);
                when.field().requestFocusInWindow();
            }
        }
    }

    /** Nothing of the line is left on the page, whatever stands in it. */
    private void fold() {
        wipe();
        rhythms.values().forEach(key -> key.choose(false));
        days.forEach(key -> key.choose(false));
        days.get(2).say(ground().say("line.another"));
        letters.layOut(false);
        labels.forEach((field, label) -> {
            field.setVisible(false);
            label.setVisible(false);
        });
        between.forEach(part -> part.setVisible(false));
        List.of(earlier, later, belongs, note, letters.opener()).forEach(part -> part.setVisible(false));
    }

    /** The third button gives way to a day between two small ones. */
    private void pick(boolean another, LocalDate day) {
        Key third = days.get(2);
        third.choose(another);
        third.say(another ? ground().words().calendar().dayAndMonth(day) : ground().say("line.another"));
        double inset = another ? 52 : 0;
        move(third, FIELD + 2 * STEP + inset, 357, THIRD_OF_FIELD - 2 * inset, ROW);
    }

    /** With letters to tap beneath them, the four fields move together and the rest waits. */
    private void lay(boolean laidOut, boolean another) {
        double y = laidOut ? 157 : 159;
        for (LineField field : labels.keySet()) {
            if (!laidOut && field == obstacle) {
                y = 440;
            }
            double high = laidOut ? ROW - 6 : ROW;
            move(labels.getOrDefault(field, note), 0, y, LABEL, high);
            move(field, FIELD, y, COLUMN - FIELD, high);
            y += laidOut ? 58 : 66;
        }
        between.forEach(part -> part.setVisible(!laidOut));
        earlier.setVisible(another && !laidOut);
        later.setVisible(another && !laidOut);
        move(note, laidOut ? 280 : FIELD, laidOut ? 94 : 571, laidOut ? 320 : COLUMN - FIELD, laidOut ? 56 : 46);
        letters.layOut(laidOut);
    }

    private void say(KioskState state, CommitPage page) {
        boolean failed = state.saving() == Saving.FAILED;
        String usual = state.letters() ? "line.note.brief" : "line.note";
        note.in(page.notice().isPresent() || failed ? Tone.ROSE : Tone.MUTED);
        note.says(page.notice()
                .map(this::words)
                .orElse(ground().say(failed ? "saving.failed.text" : page.busy() ? "moment.keep" : usual)));
    }

    @Override
    void wipe() {
        List.of(when, will, obstacle, response).forEach(LineField::wipe);
    }
}
