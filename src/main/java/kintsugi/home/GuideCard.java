package kintsugi.home;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import kintsugi.figure.Seam;
import kintsugi.figure.Tokens;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.guide.Guide;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Face;
import kintsugi.look.Paragraph;
import kintsugi.look.Prose;
import kintsugi.look.TextBlock;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** A guide to begin with, under its own seam; one with mistakes says so. */
final class GuideCard extends JPanel {
    private final Words words;

    GuideCard(HomeModel model, Words words, OfferedGuide offered) {
        super(new BorderLayout());
        this.words = words;
        setOpaque(false);
        var card = new CardPanel(new MigLayout(
                "insets 1 1 20 1, gap 8 6, fill, wrap 1, hidemode 3", "[grow, fill]", "[74!]12[][][]push[]"));
        int steps = offered.guide().map(guide -> guide.countedSteps().size()).orElse(1);
        var seam = Seam.of(steps, offered.files().id().hashCode());
        card.add(new SeamStrip(words, seam, Seam.BEGUN), "h 74!");
        var title = new TextBlock(words.language(), Tone.TEXT);
        String name = offered.guide().map(Guide::title).orElse(offered.files().id());
        title.show(
                List.of(new TextBlock.Item(new Paragraph(Prose.of(name), Face.HEADING, 1, 1.2, 0, 0), "")),
                Tokens.standard().desk().size(TypeStep.TITLE));
        card.add(title, "gapleft 20, gapright 20, wmin 0");
        card.add(
                TextBlock.of(facts(offered), TypeStep.SMALL, Tone.MUTED, words.language()),
                "gapleft 20, gapright 20, wmin 0");
        String about = offered.guide()
                .map(Guide::subtitle)
                .orElseGet(
                        () -> words.text("home.guide.broken", offered.problems().size()));
        card.add(TextBlock.of(about, TypeStep.BODY, Tone.TEXT, words.language()), "gapleft 20, gapright 20, wmin 0");
        var row = new JPanel(new MigLayout("insets 0, gap 8"));
        row.setOpaque(false);
        if (offered.guide().isPresent()) {
            row.add(named(offered, "home.guide.plan", () -> model.choose(offered)));
            row.add(named(offered, "home.guide.read", () -> model.read(offered)));
        } else {
            row.add(named(offered, "home.guide.mistakes", () -> model.choose(offered)));
        }
        card.add(row, "gapleft 20, gapright 20");
        add(card);
    }

    private JButton named(OfferedGuide offered, String key, Runnable act) {
        var button = Page.named(
                Buttons.plain(words.text(key), act), key + "/" + offered.files().id());
        button.getAccessibleContext().setAccessibleDescription(offered.files().id());
        return button;
    }

    private String facts(OfferedGuide offered) {
        String facts = offered.guide()
                .map(guide ->
                        words.text("home.guide.facts", guide.countedSteps().size(), guide.minutes()))
                .orElse("");
        return offered.own() ? words.text("home.guide.own") + (facts.isEmpty() ? "" : " \u00B7 " + facts) : facts;
    }
}
