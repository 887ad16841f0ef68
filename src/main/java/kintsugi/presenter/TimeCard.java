package kintsugi.presenter;

import java.time.Duration;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Face;
import kintsugi.look.Labels;
import kintsugi.look.Look;
import kintsugi.look.TextBlock;
import kintsugi.settings.Command;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** Time in this scene and this evening, and how that compares with the plan. */
final class TimeCard extends JPanel {
    /** Less than this is neither early nor late. */
    private static final int ABOUT = 2;

    private final Words words;
    private final KeyWords bound;
    private final JLabel scene = Labels.label("", Face.TEXT, TypeStep.TITLE, Tone.TEXT);
    private final JLabel sceneOf = Labels.small("");
    private final JLabel evening = Labels.label("", Face.TEXT, TypeStep.TITLE, Tone.TEXT);
    private final JLabel eveningOf = Labels.small("");
    private final JLabel pace = Labels.label("", Face.TEXT, TypeStep.LEAD, Tone.TEXT);
    private final TextBlock advice;
    private final JButton skip;
    private final JButton end;
    private final ShareBar sceneBar = new ShareBar();
    private final ShareBar eveningBar = new ShareBar();

    TimeCard(PresenterModel model, Words words, Runnable back) {
        super(new MigLayout("insets 0, fill", "[grow, fill]", "[grow, fill]"));
        this.words = words;
        this.bound = new KeyWords(words, model.keys());
        setOpaque(false);
        advice = new TextBlock(words.language(), Tone.TEXT);
        var more = Buttons.plain(bound.of(words.text("presenter.time.more"), Command.FIVE_MORE), () -> {
            model.run(Command.FIVE_MORE);
            back.run();
        });
        more.setName("five-more");
        skip = Buttons.plain("", () -> {
            model.run(Command.SKIP);
            back.run();
        });
        skip.setName("skip");
        end = Buttons.plain("", () -> model.run(Command.REST));
        end.setName("rest");
        var card = new CardPanel(new MigLayout(
                "insets 10 16 12 16, gap 24 2, fillx, hidemode 3",
                "[grow, fill][grow, fill][grow, fill]",
                "[][][4!]8[]"));
        card.add(Labels.small(words.text("presenter.time.scene")));
        card.add(Labels.small(words.text("presenter.time.evening")));
        card.add(Labels.small(words.text("presenter.time.pace")), "wrap");
        card.add(pair(scene, sceneOf));
        card.add(pair(evening, eveningOf));
        card.add(pace, "wmin 0, wrap");
        card.add(sceneBar, "h 4!");
        card.add(eveningBar, "h 4!, wrap");
        var row = new JPanel(new MigLayout("insets 0, gap 8, fillx, hidemode 3", "push[][][]", "[center]"));
        row.setOpaque(false);
        row.add(skip);
        row.add(more);
        row.add(end);
        card.add(advice, "span, growx, wmin 0, gapbottom 4");
        card.add(row, "span, growx, wmin 0");
        add(card, "wmin 0");
    }

    private static JPanel pair(JLabel large, JLabel small) {
        var pair = new JPanel(new MigLayout("insets 0, gap 6", "[][]", "[baseline]"));
        pair.setOpaque(false);
        pair.add(large);
        pair.add(small);
        return pair;
    }

    /** Shows it, and at which time of day the evening is to be over. */
    void show(PresenterState state, String ends) {
        Pace now = state.pace();
        String says = new AdviceWords(words).of(state);
        advice.show(says, TypeStep.SMALL);
        advice.setVisible(!says.isEmpty());
        skip.setVisible(state.advice().asks());
        skip.setText(bound.of(
                words.text(
                        state.advice().first().isPresent()
                                ? "presenter.advice.skip-it"
                                : "presenter.advice.bring-back"),
                Command.SKIP));
        skip.getAccessibleContext().setAccessibleDescription(says);
        end.setText(bound.of(words.text("presenter.time.ends", ends), Command.REST));
        boolean timed = !now.sceneOf().isZero();
        boolean over = timed && now.inScene().compareTo(now.sceneOf()) > 0;
        scene.setText(words.numbers().clock(now.inScene()));
        scene.setForeground(Look.colour(over ? Tone.ROSE : Tone.TEXT));
        sceneOf.setText(timed ? words.text("presenter.time.of", words.numbers().clock(now.sceneOf())) : "");
        evening.setText(words.numbers().whole(now.inEvening().toMinutes()));
        eveningOf.setText(words.text("presenter.time.minutes", now.eveningOf().toMinutes()));
        sceneBar.show(now.sceneShare());
        eveningBar.show(now.eveningShare());
        long minutes = Math.abs(now.behind().toMinutes());
        boolean late = now.behind().compareTo(Duration.ZERO) > 0;
        pace.setForeground(Look.colour(late && minutes >= ABOUT ? Tone.ROSE : Tone.TEXT));
        pace.setText(
                minutes < ABOUT
                        ? words.text("presenter.time.on")
                        : words.text(late ? "presenter.time.behind" : "presenter.time.ahead", minutes));
    }
}
