package kintsugi.home;

import javax.swing.JPanel;
import javax.swing.JPasswordField;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Labels;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** Opens what is there, by passphrase or recovery sheet. */
final class LockedPage extends Page {
    LockedPage(ComingIn way, Words words, HomePage.Locked page) {
        super(words, "[grow, center]", "push[]push");
        var card = new CardPanel(new MigLayout("insets 28 32 28 32, gap 12 12, fillx, wrap 1", "[grow, fill]"));
        card.add(Labels.heading(words.text("home.locked.title")));
        var field = new JPasswordField();
        field.setName("secret");
        if (page.sheet()) {
            field.setEchoChar('\0');
        }
        Runnable open = () -> {
            way.unlock(field.getPassword());
            field.setText("");
        };
        field.addActionListener(event -> open.run());
        card.add(Labels.of(words.text(page.sheet() ? "home.locked.sheet" : "home.locked.passphrase"), field));
        card.add(first(field), "h 36!");
        var row = new JPanel(new MigLayout("insets 8 0 0 0, fillx", "[]push[]"));
        row.setOpaque(false);
        row.add(named(
                Buttons.quiet(
                        words.text(page.sheet() ? "home.locked.by-passphrase" : "home.locked.by-sheet"),
                        () -> way.unlockBy(!page.sheet())),
                "other"));
        row.add(named(Buttons.primary(words.text("home.locked.open"), open), "open"));
        card.add(row);
        add(card, "w 320:560:560");
    }

    @Override
    boolean asks() {
        return true;
    }
}
