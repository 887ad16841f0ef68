package kintsugi.kiosk.page;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kintsugi.guide.Form;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.RoundPage;
import kintsugi.look.SetText.Align;
import kintsugi.participant.Answer;

/** What goes round, answered by a number or by picking among options. */
final class RoundTapLeaf extends RoundLeaf {
    private static final double HIGH = 88;
    private static final double NOTES = 522;
    private static final double STEP = THIRD + GAP;
    private static final double OPTIONS = 232;
    private static final long serialVersionUID = 1L;

    private final Optional<ScaleRow> scale;
    private final Optional<OptionRows> options;
    private final FoldedCard folded;
    private final List<Component> beneath = new ArrayList<>();

    RoundTapLeaf(Ground ground, RoundPage page) {
        super(ground, page.prompt());
        Form form = page.prompt().form();
        scale = form instanceof Form.Scale numbers ? Optional.of(scale(numbers)) : Optional.empty();
        options = form instanceof Form.Choice choice ? Optional.of(options(choice)) : Optional.empty();
        double top = form instanceof Form.Scale ? TOP + 16 : TOP;
        folded = put(
                new FoldedCard(
                        ground,
                        ground.say("round.folded.tap"),
                        ground.say("ask.unfold.number"),
                        ground.model().round()::unfold,
                        COLUMN,
                        OPTIONS - 30),
                0,
                top,
                COLUMN,
                OPTIONS - 30);
        note(
                0,
                "round.code",
                ground.say(
                        page.late() ? "ask.count.late" : "ask.count.text",
                        circle(ground.model().state())));
        note(1, "round.back", ground.say("round.back.tap"));
        note(2, "round.alike", ground.say("round.alike.text"));
    }

    private ScaleRow scale(Form.Scale numbers) {
        var row = new ScaleRow(ground(), numbers, COLUMN, HIGH, ground().model().round()::level);
        put(row, 0, TOP + 44, COLUMN, HIGH);
        beneath.add(row);
        beneath.add(put(Passage.muted(ground(), numbers.lowEnd()), 0, TOP + 142, 420, 58));
        beneath.add(put(Passage.muted(ground(), numbers.highEnd()).to(Align.END), 476, TOP + 142, 420, 58));
        return row;
    }

    private OptionRows options(Form.Choice choice) {
        var rows = new OptionRows(
                ground(), choice, COLUMN, OPTIONS, ground().model().round()::pick);
        beneath.add(put(rows.framed(), 0, TOP, COLUMN, OPTIONS));
        return rows;
    }

    private void note(int column, String title, String text) {
        put(Passage.smallStrong(ground(), ground().say(title)), column * STEP, NOTES, THIRD, 24);
        put(Passage.small(ground(), text), column * STEP, NOTES + 24, THIRD, 72);
    }

    @Override
    Component first() {
        return folded.isVisible() ? folded.key() : standing();
    }

    private Component standing() {
        return scale.<Component>map(ScaleRow::standing)
                .orElseGet(() -> options.orElseThrow().standing());
    }

    @Override
    void show(KioskState state, RoundPage page) {
        boolean opens = folded.isVisible() && !page.folded();
        folded.setVisible(page.folded());
        beneath.forEach(part -> part.setVisible(!page.folded()));
        Optional<Answer> shown = page.answer().filter(answer -> !page.folded());
        scale.ifPresent(row ->
                row.show(shown.filter(Answer.Level.class::isInstance).map(answer -> ((Answer.Level) answer).value())));
        Set<Integer> chosen = shown.<Set<Integer>>map(
                        answer -> answer instanceof Answer.Picked picked ? picked.options() : Set.of())
                .orElse(Set.of());
        options.ifPresent(rows -> rows.show(chosen));
        if (opens) {
            standing().requestFocusInWindow();
        }
    }
}
