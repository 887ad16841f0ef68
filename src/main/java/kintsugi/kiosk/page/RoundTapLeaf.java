package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kintsugi.guide.Form;
import kintsugi.kiosk.turn.RoundPage;
import kintsugi.look.SetText.Align;
import kintsugi.participant.Answer;

/** What goes round, answered by a number or by picking among options. */
final class RoundTapLeaf extends RoundLeaf {
    private static final double HIGH = 88;
    private static final double NOTES = 514;
    private static final double STEP = THIRD + GAP;
    private static final int IN_ONE_COLUMN = 4;
    private static final long serialVersionUID = 1L;

    private final List<Key> options = new ArrayList<>();
    private final Optional<ScaleRow> scale;

    RoundTapLeaf(Ground ground, RoundPage page) {
        super(ground, page.prompt());
        Form form = page.prompt().form();
        scale = form instanceof Form.Scale numbers ? Optional.of(scale(numbers)) : Optional.empty();
        if (form instanceof Form.Choice choice) {
            options(choice.options());
        }
        note(0, "round.code", seenBy(page));
        note(1, "round.back", ground.say("round.back.tap"));
        note(2, "round.alike", ground.say("round.alike.text"));
    }

    private ScaleRow scale(Form.Scale numbers) {
        var row = new ScaleRow(ground(), numbers, COLUMN, HIGH, ground().model().round()::level);
        put(row, 0, TOP + 44, COLUMN, HIGH);
        put(Passage.muted(ground(), numbers.lowEnd()), 0, TOP + 142, 420, 58);
        put(Passage.muted(ground(), numbers.highEnd()).to(Align.END), 476, TOP + 142, 420, 58);
        return row;
    }

    private void options(List<String> words) {
        boolean two = words.size() > IN_ONE_COLUMN;
        int rows = two ? (words.size() + 1) / 2 : words.size();
        double pitch = Math.min(66, 232.0 / rows);
        double width = two ? (COLUMN - GAP) / 2 : COLUMN;
        for (int i = 0; i < words.size(); i++) {
            int option = i + 1;
            Key key = new Key(
                    ground(),
                    KeyStyle.CARD,
                    words.get(i),
                    () -> ground().model().round().pick(option));
            key.setName("option-" + option);
            double x = two && i >= rows ? width + GAP : 0;
            options.add(put(key, x, TOP + i % rows * pitch, width, pitch - 10));
        }
    }

    private void note(int column, String title, String text) {
        put(Passage.smallStrong(ground(), ground().say(title)), column * STEP, NOTES, THIRD, 24);
        put(Passage.small(ground(), text), column * STEP, NOTES + 24, THIRD, 64);
    }

    @Override
    Component first() {
        return scale.<Component>map(ScaleRow::standing).orElseGet(() -> options.get(0));
    }

    @Override
    void show(RoundPage page) {
        scale.ifPresent(row -> row.show(
                page.answer().filter(Answer.Level.class::isInstance).map(answer -> ((Answer.Level) answer).value())));
        Set<Integer> chosen = page.answer()
                .<Set<Integer>>map(answer -> answer instanceof Answer.Picked picked ? picked.options() : Set.of())
                .orElse(Set.of());
        for (int i = 0; i < options.size(); i++) {
            options.get(i).choose(chosen.contains(i + 1));
        }
    }
}
