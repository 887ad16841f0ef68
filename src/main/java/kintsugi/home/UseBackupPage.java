package kintsugi.home;

import java.util.Optional;
import kintsugi.look.CardPanel;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** Puts a backup in the place of data that is whole. */
final class UseBackupPage extends Page {
    UseBackupPage(HomeModel model, Words words) {
        super(words, "[grow, fill]", "[][]");
        add(head(words.text("home.use.title"), Optional.of(() -> model.care().open())), "growx, wrap");
        var card = new CardPanel(new MigLayout("insets 20 28 24 28, gap 8 10, fillx, wrap 1", "[grow, fill]"));
        card.add(text(words.text("home.use.what")), "wmin 0");
        card.add(note(words.text("home.damaged.aside")), "wmin 0");
        var form = new RestoreForm(model.recovery(), words, Optional.empty());
        card.add(form, "gaptop 8, wmin 0");
        first(form.first());
        card.add(form.go(words), "growx 0, align trailing");
        add(card, "growx 0, w 320:760:760, align leading");
    }

    @Override
    boolean asks() {
        return true;
    }
}
