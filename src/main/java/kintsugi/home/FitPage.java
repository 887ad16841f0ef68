package kintsugi.home;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.home.fit.EveningList;
import kintsugi.home.fit.FitModel;
import kintsugi.home.fit.FitState;
import kintsugi.home.fit.LossList;
import kintsugi.look.Buttons;
import kintsugi.look.Labels;
import kintsugi.look.TextBlock;
import kintsugi.words.Words;
import kintsugi.workshop.fit.Printer;
import kintsugi.workshop.fit.TooShort;
import net.miginfocom.swing.MigLayout;

/** Asks five things and shows the evening that they make, and what had to go. */
final class FitPage extends Page {
    private static final int NARROW = 1320;
    private static final int STEP = 5;

    private final FitModel fit;
    private final JPanel questions;
    private final EveningList evening;
    private final LossList losses;
    private final TextBlock hands;
    private Optional<Boolean> narrow = Optional.empty();

    FitPage(HomeModel model, Words words, HomePage.Fit page) {
        super(words, "", "");
        fit = page.evening();
        hands = TextBlock.of(" ", TypeStep.SMALL, Tone.MUTED, words.language());
        questions = questions(page.guide().title(), model);
        evening = new EveningList(fit, words);
        losses = new LossList(fit, words);
        add(questions);
        add(evening);
        add(losses);
        var use = named(Buttons.primary(words.text("home.fit.use"), model::useEvening), "use-evening");
        var papers = named(Buttons.plain(words.text("home.fit.papers"), model::worksheets), "papers");
        var ways = new JPanel(new MigLayout("insets 0, gap 12"));
        ways.setOpaque(false);
        ways.add(papers);
        ways.add(use);
        foot(ways);
        fit.listen(now -> {
            show(now);
            boolean fits = !(now.fitting() instanceof TooShort);
            use.setEnabled(fits);
            papers.setEnabled(fits);
        });
    }

    private JPanel questions(String title, HomeModel model) {
        var all = new JPanel(new MigLayout("insets 0, gap 8 6, fillx, wrap 1", "[grow, fill]"));
        all.setOpaque(false);
        all.add(head(words().text("home.fit.title"), Optional.of(model::home)), "wmin 0");
        all.add(Labels.muted(title), "wmin 0");
        FitState now = fit.state();
        List<String> done = now.wish().given().recap();
        if (!done.isEmpty()) {
            var left = TextBlock.of(
                    words().text(
                                    "home.fit.left",
                                    done.size(),
                                    now.wish().byHand().order().size()),
                    TypeStep.BODY,
                    Tone.TEXT,
                    words().language());
            left.setName("left");
            all.add(left, "wmin 0, gaptop 8");
        }
        var people = counter("people", now.wish().people(), 1, FitModel.MOST_PEOPLE, fit::people);
        all.add(Labels.of(words().text("home.fit.people"), people), "gaptop 16");
        all.add(first(people), "growx 0, h 40!, wmin 96");
        var couples = new JCheckBox(words().text("home.fit.couples"), now.together());
        couples.setName("couples");
        couples.addActionListener(event -> fit.together(couples.isSelected()));
        all.add(couples, "gaptop 10, growx 0");
        all.add(hands, "wmin 0");
        var minutes =
                counter("minutes", now.wish().minutes(), FitModel.LEAST_MINUTES, FitModel.MOST_MINUTES, fit::minutes);
        minutes.by(STEP);
        all.add(Labels.of(words().text("home.fit.how-long"), minutes), "gaptop 10");
        all.add(minutes, "growx 0, h 40!, wmin 96");
        var kiosks = counter("kiosks", now.wish().machines().kiosks(), 1, FitModel.MOST_KIOSKS, fit::kiosks);
        all.add(Labels.of(words().text("home.fit.kiosks"), kiosks), "gaptop 10");
        all.add(kiosks, "growx 0, h 40!, wmin 96");
        var printer = new Choice<>(
                List.of(Printer.values()),
                now.wish().machines().printer(),
                each -> words().text("home.fit.printer." + each.name().toLowerCase(Locale.ROOT)));
        printer.setName("printer");
        printer.addActionListener(event -> fit.printer(printer.value()));
        JLabel label = Labels.of(words().text("home.fit.printer"), printer);
        printer.getAccessibleContext().setAccessibleName(label.getText());
        all.add(label, "gaptop 10");
        all.add(printer, "growx 0, h 40!");
        return all;
    }

    private Counter counter(String name, int value, int least, int most, IntConsumer changed) {
        String says = words().text(name.equals("minutes") ? "home.fit.how-long" : "home.fit." + name);
        return new Counter(value, least, most, name, changed).named(says).live();
    }

    private void show(FitState now) {
        int circle = now.wish().circle();
        hands.show(
                words().text(now.together() ? "home.fit.circle.together" : "home.fit.circle", circle), TypeStep.SMALL);
    }

    /** What there is to say may push the page down: it scrolls, and the buttons at its foot stay. */
    @Override
    boolean tells() {
        return false;
    }

    /** Three columns, or two where there is little room: what had to go comes beneath the questions then. */
    @Override
    public void doLayout() {
        boolean little = getWidth() < NARROW;
        if (!narrow.equals(Optional.of(little))) {
            narrow = Optional.of(little);
            MigLayout columns = little
                    ? new MigLayout("insets 16, gap 24 16, fillx", "[320!, fill][grow, fill]", "[][grow]")
                    : new MigLayout(
                            "insets 24, gap 32 16, fillx", "[320!, fill][560::, grow, fill][300:360:420, fill]");
            setLayout(columns);
            columns.addLayoutComponent(questions, "aligny top");
            columns.addLayoutComponent(evening, little ? "aligny top, wmin 0, spany 2, wrap" : "aligny top, wmin 0");
            columns.addLayoutComponent(losses, "aligny top, wmin 0");
        }
        super.doLayout();
    }
}
