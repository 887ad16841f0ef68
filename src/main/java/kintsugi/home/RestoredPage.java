package kintsugi.home;

import java.time.ZoneId;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Labels;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** What came back out of a backup, and where the other data lies now. */
final class RestoredPage extends Page {
    RestoredPage(HomeModel model, Words words, ZoneId zone, HomePage.Restored page) {
        super(words, "[grow, center]", "push[]push");
        CameBack back = page.back();
        var card = new CardPanel(new MigLayout("insets 28 32 28 32, gap 12 12, fillx, wrap 1", "[grow, fill]"));
        card.add(Labels.heading(words.text("home.restored.title")));
        card.add(text(words.text("home.restored.what", new Moment(words, zone).of(back.made()))), "wmin 0");
        if (back.forgotten() > 0) {
            card.add(text(words.text("home.restored.forgotten", back.forgotten())), "wmin 0");
        }
        back.setAside()
                .ifPresent(place -> card.add(note(words.text("home.restored.aside", place.toString())), "wmin 0"));
        var go = named(
                Buttons.primary(
                        words.text("home.restored.go"), () -> model.recovery().goOn()),
                "go-on");
        card.add(first(go), "growx 0, align trailing");
        add(card, "w 320:680:680");
    }
}
