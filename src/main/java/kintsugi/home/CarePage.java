package kintsugi.home;

import java.util.Locale;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Face;
import kintsugi.look.Glyph;
import kintsugi.look.Labels;
import kintsugi.look.TextBlock;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** How it stands with the data, backups of one's own, and what opens it. */
final class CarePage extends Page {
    CarePage(HomeModel model, Words words, HomePage.Care page) {
        super(words, "[grow, fill, sizegroup][grow, fill, sizegroup]", "");
        add(head(words.text("home.care.title"), Optional.of(model::home)), "span, growx, wrap");
        add(found(page.report()), "span, growx, wmin 0, wrap");
        add(backups(model, page.report()), "grow, wmin 0");
        add(passphrase(model), "grow, wmin 0");
    }

    private static CardPanel card(String columns) {
        return new CardPanel(new MigLayout("insets 16 24 20 24, gap 16 8, fillx", columns));
    }

    private JPanel found(CareReport report) {
        var card = card("[][grow, fill]");
        for (CareReport.Found one : report.found()) {
            Tone tone = switch (one.sign()) {
                case FINE -> Tone.SAGE;
                case UNKNOWN -> Tone.MUTED;
                case WARNING, BROKEN -> Tone.ROSE;
            };
            String sign = words().text("home.care.sign." + one.sign().name().toLowerCase(Locale.ROOT));
            JLabel label = Labels.label(sign, Face.STRONG, TypeStep.BODY, tone);
            if (one.sign() == CareReport.Sign.FINE) {
                label.setIcon(Glyph.TICK.icon(14, tone));
            }
            card.add(label, "aligny top");
            String text = words().text(one.key(), one.arguments().toArray());
            card.add(TextBlock.of(text, TypeStep.BODY, Tone.TEXT, words().language()), "wmin 0, wrap");
        }
        return card;
    }

    private JPanel backups(HomeModel model, CareReport report) {
        var card = card("[grow, fill]");
        card.add(Labels.title(words().text("home.care.backups")), "wrap");
        card.add(note(words().text("home.care.backup.note")), "wmin 0, wrap");
        var file = new FileRow(words(), words().text("home.care.backup.file"), "backup-file", true);
        file.file(report.proposed().toString());
        Runnable make = () -> model.care().backUp(file.file());
        file.field().addActionListener(event -> make.run());
        card.add(file, "wmin 0, wrap");
        var row = new JPanel(new MigLayout("insets 4 0 0 0, gap 12", "[][]"));
        row.setOpaque(false);
        row.add(first(named(Buttons.primary(words().text("home.care.backup.make"), make), "make-backup")));
        row.add(named(Buttons.plain(words().text("home.care.backup.use"), model.recovery()::wish), "use-backup"));
        card.add(row, "wmin 0");
        return card;
    }

    private JPanel passphrase(HomeModel model) {
        var card = card("[grow, fill]");
        card.add(Labels.title(words().text("home.care.passphrase")), "wrap");
        card.add(note(words().text("home.care.change.note")), "wmin 0, wrap");
        card.add(
                named(
                        Buttons.plain(
                                words().text("home.care.change"),
                                () -> model.care().wish(false)),
                        "change-passphrase"),
                "growx 0, wrap");
        card.add(note(words().text("home.care.known.note")), "wmin 0, gaptop 8, wrap");
        card.add(
                named(
                        Buttons.plain(
                                words().text("home.care.known"),
                                () -> model.care().wish(true)),
                        "somebody-knows"),
                "growx 0");
        return card;
    }
}
