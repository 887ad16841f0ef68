package kintsugi.home;

import java.util.Optional;
import kintsugi.figure.Tokens;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.guide.Markup;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Labels;
import kintsugi.look.TextBlock;
import kintsugi.stage.DeskText;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** What the guide wants to be right before anybody is invited, and before the evening starts. */
final class ChecklistPage extends Page {
    ChecklistPage(HomeModel model, Words words, HomePage.Checklist page) {
        super(words, "[grow, fill]", "");
        var guide = page.guide().guide().orElseThrow();
        add(head(guide.title(), Optional.of(model::home)), "growx, wrap");
        section("home.checklist.title", guide.beforeYouInvite());
        section("home.checklist.start", guide.beforeYouStart());
        first(foot(named(Buttons.primary(words.text("home.checklist.go"), model::checked), "checked")));
    }

    private void section(String key, Markup markup) {
        if (markup.isEmpty()) {
            return;
        }
        var card = new CardPanel(new MigLayout("insets 20 28 24 28, gap 8 12, fillx, wrap 1", "[grow, fill]"));
        card.add(Labels.title(words().text(key)));
        var block = new TextBlock(words().language(), Tone.TEXT);
        block.show(DeskText.of(markup, words()), Tokens.standard().desk().size(TypeStep.BODY));
        card.add(block, "wmin 0, wmax 900");
        add(card, "growx, wmin 0, wrap");
    }

    @Override
    boolean tells() {
        return false;
    }
}
