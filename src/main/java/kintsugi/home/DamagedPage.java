package kintsugi.home;

import java.awt.Window;
import java.awt.event.WindowEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Labels;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** Says calmly that the data is damaged, what it can come back from, and what would be missing. */
final class DamagedPage extends Page {
    DamagedPage(HomeModel model, Words words, ZoneId zone, HomePage.Damaged page) {
        super(words, "[grow, center]", "push[]push");
        DamagedData data = page.data();
        var card = new CardPanel(new MigLayout("insets 20 32 20 32, gap 12 8, fillx, wrap 1", "[grow, fill]"));
        card.add(Labels.heading(words.text("home.damaged.title")));
        card.add(text(words.text("home.damaged.what")), "wmin 0");
        card.add(
                text(data.backup()
                        .map(backup -> offer(backup, data.touched(), zone))
                        .orElseGet(() -> words.text("home.damaged.none"))),
                "wmin 0");
        card.add(note(words.text("home.damaged.aside")), "wmin 0");
        var form = new RestoreForm(model.recovery(), words, data.backup());
        card.add(form, "gaptop 4, wmin 0");
        first(form.first());
        var row = new JPanel(new MigLayout("insets 4 0 0 0, gap 12, fillx", "[][]push[]"));
        row.setOpaque(false);
        row.add(named(
                Buttons.quiet(
                        words.text("home.damaged.again"), () -> model.comingIn().unlockBy(false)),
                "again"));
        row.add(named(Buttons.quiet(words.text("home.damaged.close"), this::close), "close"));
        row.add(form.go(words));
        card.add(row, "wmin 0");
        add(card, "w 320:760:760");
    }

    private String offer(OfferedBackup backup, Optional<Instant> touched, ZoneId zone) {
        String made = new Moment(words(), zone).of(backup.made());
        Duration age =
                touched.map(last -> Duration.between(backup.made(), last)).orElse(Duration.ZERO);
        return age.toMinutes() < 1
                ? words().text("home.damaged.offer", made)
                : words().text("home.damaged.offer.age", made, age(age));
    }

    private String age(Duration age) {
        if (age.toMinutes() < 100) {
            return words().text("home.damaged.minutes", age.toMinutes());
        }
        return age.toHours() < 48
                ? words().text("home.damaged.hours", age.toHours())
                : words().text("home.damaged.days", age.toDays());
    }

    private void close() {
        Window window = SwingUtilities.getWindowAncestor(this);
        if (window != null) {
            window.dispatchEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSING));
        }
    }

    @Override
    boolean asks() {
        return true;
    }
}
