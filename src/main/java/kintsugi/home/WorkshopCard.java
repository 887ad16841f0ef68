package kintsugi.home;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.time.ZoneId;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Labels;
import kintsugi.look.Typed;
import kintsugi.words.Words;
import kintsugi.workshop.ListedWorkshop;
import net.miginfocom.swing.MigLayout;

/** A workshop that was not forgotten: go on with it, or forget it after a word was typed. */
final class WorkshopCard extends JPanel {
    private final HomeModel model;
    private final Words words;
    private final ListedWorkshop workshop;
    private final boolean last;
    private final String began;
    private final JPanel ask = new JPanel(new MigLayout("insets 12 0 0 0, gap 12", "[][160!][]"));
    private final JTextField field = new JTextField();

    /** A card; the last workshop's button is gold. */
    WorkshopCard(HomeModel model, Words words, ListedWorkshop workshop, ZoneId zone, boolean last) {
        super(new BorderLayout());
        this.model = model;
        this.words = words;
        this.workshop = workshop;
        this.last = last;
        var calendar = words.calendar();
        var start = workshop.began().atZone(zone);
        began = words.text(
                "home.last.began", calendar.weekdayAndDay(start.toLocalDate()), calendar.time(start.toLocalTime()));
        setOpaque(false);
        var card = new CardPanel(new MigLayout("insets 20 24 20 24, gap 24 4, fillx, hidemode 3", "[grow][180!]"));
        card.add(Labels.muted(words.text(last ? "home.last" : "home.earlier")));
        String on = words.text("home.last.go-on");
        Runnable resume = () -> model.resume(workshop);
        card.add(
                named(last ? Buttons.primary(on, resume) : Buttons.plain(on, resume), "go-on"),
                "growx, spany 2, aligny center, wrap");
        card.add(Labels.title(workshop.title()), "wmin 0, wrap");
        card.add(Labels.text(words.text("home.last.line", began, workshop.codes())), "wmin 0");
        card.add(
                named(Buttons.plain(words.text("home.last.forget"), this::ask), "forget"),
                "growx, spany 2, aligny center, wrap");
        boolean overdue = workshop.forgetOn().isBefore(model.now().toLocalDate());
        card.add(
                Labels.muted(words.text(
                        overdue ? "home.last.overdue" : "home.last.forget-on",
                        calendar.weekdayAndDay(workshop.forgetOn()))),
                "wmin 0, wrap");
        fillAsk();
        card.add(ask, "span, growx");
        add(card);
    }

    private void fillAsk() {
        String word = words.text("home.last.forget.word");
        var yes = named(
                Buttons.grave(words.text("home.last.forget.yes"), () -> model.forget(workshop, began)), "forget-yes");
        yes.setEnabled(false);
        field.setName(ownName("forget-word"));
        Typed.in(field, () -> yes.setEnabled(field.getText().strip().equalsIgnoreCase(word)));
        field.addActionListener(event -> yes.doClick(0));
        ask.setOpaque(false);
        ask.setVisible(false);
        ask.add(Labels.of(words.text("home.last.forget.ask", word, workshop.title()), field), "wmin 0");
        ask.add(field, "growx");
        ask.add(yes);
    }

    private void ask() {
        ask.setVisible(true);
        field.requestFocusInWindow();
        revalidate();
        // Only when it was laid out is it known where that is.
        EventQueue.invokeLater(() -> scrollRectToVisible(new Rectangle(getSize())));
    }

    private JButton named(JButton button, String name) {
        button.getAccessibleContext().setAccessibleDescription(workshop.title() + " \u00B7 " + began);
        return Page.named(button, ownName(name));
    }

    private String ownName(String name) {
        return last ? name : name + "/" + workshop.id().value();
    }
}
