package kintsugi.home;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.home.fit.FitState;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Labels;
import kintsugi.look.TextBlock;
import kintsugi.settings.Settings;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** Sets the evening up that fits: circle, PIN, help lines, papers. */
final class PlanPage extends Page {
    private final Counter circle;
    private final TextBlock facts;

    PlanPage(HomeModel model, Words words, HomeState now, HomePage.Plan page) {
        super(words, "[grow, fill, sizegroup][grow, fill, sizegroup]", "[][][]");
        add(head(words.text("home.plan.title"), Optional.of(model::fitAgain)), "span, growx, wrap");
        add(Labels.muted(page.guide().title()), "span, wmin 0, wrap");
        circle = new Counter(page.circle(), Settings.SMALLEST_CIRCLE, Settings.GREATEST_CIRCLE, "circle", model::circle)
                .named(words.text("home.plan.circle"));
        first(circle);
        facts = new TextBlock(words.language(), Tone.MUTED);
        add(left(page), "grow, wmin 0, aligny top");
        var start = named(Buttons.primary(words.text("home.plan.start"), () -> {}), "start");
        add(right(model, now, foot(start)), "grow, wmin 0, aligny top");
    }

    private JPanel left(HomePage.Plan page) {
        var card = card();
        card.add(Labels.strong(words().text("home.plan.evening")));
        card.add(facts, "wmin 0");
        tell(page);
        card.add(small("home.plan.people.note"), "wmin 0");
        card.add(Labels.of(words().text("home.plan.circle"), circle), "gaptop 12");
        card.add(circle, "growx 0, h 40!");
        card.add(small("home.plan.circle.note"), "wmin 0");
        return card;
    }

    private JPanel right(HomeModel model, HomeState now, JButton start) {
        var card = card();
        var pin = new PinRow(words(), start);
        start.addActionListener(event -> model.begin(pin.pin()));
        card.add(pin, "wmin 0");
        card.add(Labels.strong(words().text("home.plan.help")), "gaptop 8");
        int lines = now.settings().help().size();
        var said = lines == 0
                ? TextBlock.of(words().text("home.plan.help.none"), TypeStep.SMALL, Tone.ROSE, words().language())
                : small("home.plan.help.some", lines);
        said.setName("help-said");
        card.add(said, "wmin 0");
        card.add(named(Buttons.plain(words().text("home.plan.help.edit"), model::preferences), "help"), "growx 0");
        card.add(Labels.strong(words().text("home.plan.papers")), "gaptop 8");
        card.add(small("home.plan.papers.note"), "wmin 0");
        card.add(named(Buttons.plain(words().text("home.plan.papers.print"), model::worksheets), "papers"), "growx 0");
        return card;
    }

    private static CardPanel card() {
        return new CardPanel(new MigLayout("insets 20 24 20 24, gap 8 6, fillx, wrap 1", "[grow, fill]"));
    }

    private TextBlock small(String key, Object... arguments) {
        return TextBlock.of(words().text(key, arguments), TypeStep.SMALL, Tone.MUTED, words().language());
    }

    private void tell(HomePage.Plan page) {
        FitState fit = page.evening().state();
        int steps = page.evening()
                .evening()
                .map(evening -> evening.agenda().steps().size())
                .orElse(0);
        facts.show(
                words().text(
                                "home.plan.evening.facts",
                                fit.wish().people(),
                                fit.wish().minutes(),
                                steps),
                TypeStep.SMALL);
    }

    void show(HomePage.Plan page) {
        tell(page);
        circle.show(page.circle());
    }
}
