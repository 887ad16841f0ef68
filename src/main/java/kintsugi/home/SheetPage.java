package kintsugi.home;

import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Face;
import kintsugi.look.Labels;
import kintsugi.look.OwnClipboard;
import kintsugi.look.PrivateTextField;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** The recovery sheet, shown once, until one of its groups was typed. */
final class SheetPage extends Page {
    SheetPage(ComingIn way, Words words, HomePage.Sheet page) {
        super(words, "[grow, center]", "push[]push");
        var card = new CardPanel(new MigLayout("insets 28 32 28 32, gap 12 12, fillx, wrap 1", "[grow, fill]"));
        card.add(Labels.heading(words.text("home.sheet.title")));
        card.add(text(words.text("home.sheet.why")), "wmin 0");
        // Letters run from left to right in every language.
        var groups = new JPanel(new MigLayout("insets 8 0 8 0, gap 24 10, wrap 4, ltr"));
        groups.setOpaque(false);
        for (int i = 0; i < page.groups().size(); i++) {
            var group = new JPanel(new MigLayout("insets 0, gap 8, ltr", "[]", "[baseline]"));
            group.setOpaque(false);
            group.add(Labels.small(words.numbers().whole(i + 1)));
            group.add(Labels.label(page.groups().get(i), Face.TEXT, TypeStep.TITLE, Tone.TEXT));
            groups.add(group);
        }
        card.add(groups);
        card.add(named(Buttons.plain(words.text("home.sheet.print"), way::printSheet), "print"), "growx 0");
        var field = new PrivateTextField(false, new OwnClipboard());
        field.setName("group");
        Runnable go = () -> {
            way.written(field.getText().toCharArray());
            field.selectAll();
            focus();
        };
        field.addActionListener(event -> go.run());
        card.add(Labels.of(words.text("home.sheet.check", page.asked() + 1), field), "gaptop 8");
        card.add(first(field), "growx 0, w 160!");
        card.add(named(Buttons.primary(words.text("home.sheet.go"), go), "go"), "growx 0, align trailing");
        add(card, "w 320:680:680");
    }

    @Override
    boolean asks() {
        return true;
    }
}
