package kintsugi.home;

import java.util.Optional;
import kintsugi.guide.Problem;
import kintsugi.look.CardPanel;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** Every mistake of a guide, with file and line. */
final class MistakesPage extends Page {
    MistakesPage(HomeModel model, Words words, HomePage.Mistakes page) {
        super(words, "[grow, fill]", "");
        add(
                head(words.text("home.mistakes.title", page.guide().files().id()), Optional.of(model::home)),
                "growx, wrap");
        var card = new CardPanel(new MigLayout("insets 20 28 24 28, gap 8 10, fillx, wrap 1", "[grow, fill]"));
        page.guide().problems().forEach(problem -> card.add(text(line(problem)), "wmin 0"));
        add(card, "growx, wmin 0");
    }

    private String line(Problem problem) {
        String what = words().text(
                        "guide.problem." + problem.key(), problem.arguments().toArray());
        return problem.line() == 0
                ? words().text("home.mistakes.file", problem.file(), what)
                : words().text("home.mistakes.line", problem.file(), String.valueOf(problem.line()), what);
    }

    @Override
    boolean tells() {
        return false;
    }
}
