package kintsugi.home;

import java.time.ZoneId;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Labels;
import kintsugi.look.TextBlock;
import kintsugi.words.Words;
import kintsugi.workshop.ListedWorkshop;
import net.miginfocom.swing.MigLayout;

/** The workshops across, the last one first, guides beneath as equal cards, and the rehearsal. */
final class StartPage extends Page {
    private static final int NARROW = 1100;

    private final JPanel cards = new JPanel();
    private int columns;

    StartPage(HomeModel model, Words words, HomeState now, ZoneId zone) {
        super(words, "[grow, fill]", "[][]16[][grow, fill]");
        add(greeting(model), "wrap");
        if (!now.workshops().isEmpty()) {
            add(workshops(model, now.workshops(), zone), "growx, wmin 0, wrap");
        }
        var row = new JPanel(new MigLayout("insets 8 0 0 0, gap 16, fillx", "[]push[][]", "[baseline]"));
        row.setOpaque(false);
        row.add(Labels.title(words.text("home.new")));
        row.add(Labels.muted(words.text("home.new.hint")), "wmin 0");
        row.add(named(Buttons.plain(words.text("home.new.own"), model::ownGuides), "own-guides"));
        add(row, "growx, wmin 0, wrap");
        cards.setOpaque(false);
        add(cards, "grow, wmin 0");
        now.guides().forEach(guide -> cards.add(new GuideCard(model, words, guide)));
        now.guides().stream()
                .filter(guide -> guide.guide().isPresent())
                .findFirst()
                .ifPresent(guide -> cards.add(rehearsal(model, guide)));
    }

    private JComponent greeting(HomeModel model) {
        int hour = model.now().getHour();
        String key = hour < 12 ? "morning" : hour < 17 ? "day" : "evening";
        var head = new JPanel(new MigLayout("insets 0, gap 12, fillx", "[]push[][]", "[center]"));
        head.setOpaque(false);
        head.add(Labels.heading(words().text("home.greeting." + key)));
        head.add(named(
                Buttons.plain(words().text("home.care"), () -> model.care().open()), "care"));
        head.add(named(Buttons.plain(words().text("home.settings"), model::preferences), "settings"));
        return head;
    }

    private JComponent workshops(HomeModel model, List<ListedWorkshop> all, ZoneId zone) {
        var list = new JPanel(new MigLayout("insets 0, gap 12, fillx, wrap 1", "[grow, fill]"));
        list.setOpaque(false);
        for (int i = 0; i < all.size(); i++) {
            list.add(new WorkshopCard(model, words(), all.get(i), zone, i == 0), "wmin 0");
        }
        return list;
    }

    private JComponent rehearsal(HomeModel model, OfferedGuide guide) {
        var card = new CardPanel(new MigLayout("insets 20, gap 8 10, fill, wrap 1", "[grow, fill]", "[][][]push[]"))
                .dashed();
        card.add(Labels.title(words().text("home.rehearse.title")));
        card.add(text(words().text("home.rehearse.text")), "wmin 0");
        card.add(
                TextBlock.of(
                        words().text("home.rehearse.more", Doors.REHEARSAL_PIN),
                        TypeStep.BODY,
                        Tone.MUTED,
                        words().language()),
                "wmin 0");
        card.add(
                named(Buttons.plain(words().text("home.rehearse.go"), () -> model.rehearse(guide)), "rehearse"),
                "growx 0");
        return card;
    }

    @Override
    public void doLayout() {
        int wished = getWidth() < NARROW ? 2 : 4;
        if (columns != wished) {
            columns = wished;
            var all = cards.getComponents();
            cards.removeAll();
            cards.setLayout(new MigLayout(
                    "insets 0, gap 20, fillx, wrap " + columns, "[grow, fill, sizegroup]".repeat(columns)));
            for (var card : all) {
                cards.add(card, "grow, wmin 0, hmin 283");
            }
        }
        super.doLayout();
    }
}
