package kintsugi.home;

import java.awt.BorderLayout;
import java.time.ZoneId;
import javax.swing.JPanel;
import javax.swing.JTextField;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Labels;
import kintsugi.look.Typed;
import kintsugi.words.Words;
import kintsugi.workshop.ListedWorkshop;
import net.miginfocom.swing.MigLayout;

/** The last workshop: go on with it, or forget it after a word was typed. */
final class LastCard extends JPanel {
    LastCard(HomeModel model, Words words, ListedWorkshop last, ZoneId zone, boolean gold) {
        super(new BorderLayout());
        setOpaque(false);
        var card = new CardPanel(new MigLayout("insets 20 24 20 24, gap 24 4, fillx, hidemode 3", "[grow][180!]"));
        var calendar = words.calendar();
        String began = calendar.weekdayAndDay(last.began().atZone(zone).toLocalDate());
        card.add(Labels.muted(words.text("home.last")));
        var go = gold
                ? Buttons.primary(words.text("home.last.go-on"), () -> model.resume(last))
                : Buttons.plain(words.text("home.last.go-on"), () -> model.resume(last));
        card.add(Page.named(go, "go-on"), "growx, spany 2, aligny center, wrap");
        card.add(Labels.title(last.title()), "wmin 0, wrap");
        card.add(Labels.text(words.text("home.last.line", began, last.codes())), "wmin 0");
        var ask = new JPanel(new MigLayout("insets 12 0 0 0, gap 12", "[][160!][]"));
        ask.setOpaque(false);
        ask.setVisible(false);
        var field = new JTextField();
        field.setName("forget-word");
        card.add(
                Page.named(
                        Buttons.plain(words.text("home.last.forget"), () -> {
                            ask.setVisible(true);
                            field.requestFocusInWindow();
                            revalidate();
                        }),
                        "forget"),
                "growx, spany 2, aligny center, wrap");
        card.add(
                Labels.muted(words.text(
                        last.forgetOn().isBefore(model.now().toLocalDate())
                                ? "home.last.overdue"
                                : "home.last.forget-on",
                        calendar.weekdayAndDay(last.forgetOn()))),
                "wmin 0, wrap");
        String word = words.text("home.last.forget.word");
        var yes = Page.named(Buttons.grave(words.text("home.last.forget.yes"), () -> model.forget(last)), "forget-yes");
        yes.setEnabled(false);
        Typed.in(field, () -> yes.setEnabled(field.getText().strip().equalsIgnoreCase(word)));
        ask.add(Labels.of(words.text("home.last.forget.ask", word, last.title()), field), "wmin 0");
        ask.add(field, "growx");
        ask.add(yes);
        card.add(ask, "span, growx");
        add(card);
    }
}
