package kintsugi.home;

import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Labels;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** First use: four proposed words, or a passphrase of one's own that is hard to guess. */
final class PassphrasePage extends Page {
    PassphrasePage(ComingIn way, Words words, HomePage.Passphrase page) {
        super(words, "[grow, center]", "push[]push");
        var use = named(Buttons.primary(words.text("home.passphrase.use"), () -> {}), "use");
        var fields = new PassphraseFields(words, way::refusal, page.proposal(), way::propose, use);
        use.addActionListener(event -> way.create(fields.field().getPassword()));
        var card = new CardPanel(new MigLayout("insets 28 32 28 32, gap 12 10, fillx, wrap 1", "[grow, fill]"));
        card.add(Labels.heading(words.text("home.passphrase.title")));
        card.add(text(words.text("home.passphrase.why")), "wmin 0");
        card.add(fields, "wmin 0");
        card.add(use, "growx 0, align trailing");
        first(fields.field());
        add(card, "w 320:680:680");
    }

    @Override
    boolean asks() {
        return true;
    }
}
