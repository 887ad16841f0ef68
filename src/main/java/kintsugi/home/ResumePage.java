package kintsugi.home;

import java.util.Optional;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** A PIN for tonight, then on with the workshop. */
final class ResumePage extends Page {
    ResumePage(HomeModel model, Words words, HomePage.Resume page) {
        super(words, "[grow, fill]", "[][]");
        add(head(words.text("home.resume.title", page.workshop().title()), Optional.of(model::home)), "growx, wrap");
        var card = new CardPanel(new MigLayout("insets 24 28 24 28, gap 8 12, fillx, wrap 1", "[grow, fill]"));
        var go = named(Buttons.primary(words.text("home.resume.start"), () -> {}), "start");
        var pin = new PinRow(words, go);
        go.addActionListener(event -> model.goOn(pin.pin()));
        card.add(pin, "wmin 0");
        card.add(go, "gaptop 8, growx 0");
        first(pin.first());
        add(card, "growx, wmin 0");
    }
}
