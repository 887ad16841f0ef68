package kintsugi.home;

import java.util.Optional;
import javax.swing.JPasswordField;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Labels;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** Another passphrase; where somebody knows the former one, everything gets new keys, and there is a new sheet. */
final class NewPassphrasePage extends Page {
    NewPassphrasePage(HomeModel model, Words words, HomePage.NewPassphrase page) {
        super(words, "[grow, fill]", "[][]");
        String about = page.known() ? "home.care.known" : "home.care.change";
        add(head(words.text(about), Optional.of(() -> model.care().open())), "growx, wrap");
        var card = new CardPanel(new MigLayout("insets 16 28 20 28, gap 8 8, fillx, wrap 1", "[grow, fill]"));
        card.add(text(words.text(about + ".what")), "wmin 0");
        var former = new JPasswordField();
        former.setName("former");
        card.add(Labels.of(words.text("home.care.former"), former));
        card.add(first(former), "h 36!");
        var use = foot(named(Buttons.primary(words.text("home.passphrase.use"), () -> {}), "use"));
        var fields = new PassphraseFields(
                words,
                model.comingIn()::refusal,
                page.proposal(),
                () -> model.care().wish(page.known()),
                use);
        former.addActionListener(event -> fields.field().requestFocusInWindow());
        use.addActionListener(event -> {
            model.care().change(former.getPassword(), fields.field().getPassword());
            former.setText("");
        });
        card.add(fields, "wmin 0");
        add(card, "growx 0, w 320:760:760, align leading");
    }

    @Override
    boolean asks() {
        return true;
    }
}
