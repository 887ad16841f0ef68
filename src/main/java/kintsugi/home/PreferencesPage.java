package kintsugi.home;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import kintsugi.look.CardPanel;
import kintsugi.look.Labels;
import kintsugi.settings.Paper;
import kintsugi.settings.RoomLight;
import kintsugi.settings.Settings;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** What can be set for this place and this laptop. */
final class PreferencesPage extends Page {
    private final HelpRows help;
    private final Choice<RoomLight> light;
    private final Choice<Paper> paper;
    private final Choice<String> language;
    private final Counter idle;
    private final Counter circle;
    private final Counter keep;
    private final JCheckBox motion;
    private final KeyRows keys;
    private final SaveRow saving;
    private final Settings before;

    PreferencesPage(HomeModel model, Words words, Settings now) {
        super(words, "[grow, fill]", "");
        help = new HelpRows(words, now.help());
        light = new Choice<>(
                List.of(RoomLight.values()),
                now.light(),
                each -> words.text("home.settings.light." + each.name().toLowerCase(Locale.ROOT)));
        paper = new Choice<>(
                List.of(Paper.values()),
                now.paper(),
                each -> words.text("home.settings.paper." + each.name().toLowerCase(Locale.ROOT)));
        language = new Choice<>(
                Words.languages().stream().map(Locale::toLanguageTag).toList(),
                now.language(),
                tag -> Words.of(Locale.forLanguageTag(tag)).languageName());
        idle = counter(now.idleSeconds(), Settings.SHORTEST_IDLE, Settings.LONGEST_IDLE, "idle");
        circle = counter(now.circle(), Settings.SMALLEST_CIRCLE, Settings.GREATEST_CIRCLE, "circle");
        keep = counter(now.keepDays(), 0, Settings.LONGEST_KEPT, "keep");
        motion = new JCheckBox(words.text("home.settings.motion"), now.reducedMotion());
        keys = new KeyRows(words, now.keymap());
        add(head(words.text("home.settings.title"), Optional.of(() -> leave(model))), "growx, wrap");
        var lines = new CardPanel(new MigLayout("insets 16 24 20 24, gap 8, fillx, wrap 1", "[grow, fill]"));
        lines.add(Labels.title(words.text("home.settings.help")));
        lines.add(note(words.text("home.settings.help.note")), "wmin 0");
        lines.add(help, "wmin 0");
        add(lines, "growx, wmin 0, wrap");
        add(rest(), "growx, wmin 0, wrap");
        var presenter = new CardPanel(new MigLayout("insets 16 24 20 24, gap 8, fillx, wrap 1", "[grow, fill]"));
        presenter.add(Labels.title(words.text("home.keys")));
        presenter.add(note(words.text("home.keys.note")), "wmin 0");
        presenter.add(keys, "wmin 0");
        add(presenter, "growx, wmin 0, wrap");
        saving = foot(new SaveRow(words, () -> model.save(wished()), model::back));
        first(saving.save());
        before = wished();
    }

    /** Back at once where nothing was changed; else it is asked whether to keep it. */
    private void leave(HomeModel model) {
        if (wished().equals(before)) {
            model.back();
        } else {
            saving.ask();
        }
    }

    private Counter counter(int value, int least, int most, String name) {
        return new Counter(value, least, most, name, ignored -> {}).named(words().text("home.settings." + name));
    }

    private JPanel rest() {
        var card = new CardPanel(new MigLayout("insets 16 24 20 24, gap 16 10, wrap 2", "[][grow]"));
        row(card, "light", light);
        row(card, "paper", paper);
        row(card, "language", language);
        row(card, "idle", idle);
        row(card, "circle", circle);
        row(card, "keep", keep);
        card.add(motion, "span");
        return card;
    }

    private void row(JPanel card, String name, JComponent field) {
        field.getAccessibleContext().setAccessibleName(words().text("home.settings." + name));
        card.add(Labels.of(words().text("home.settings." + name), field));
        card.add(field, "w 240!, h 36!");
    }

    private Settings wished() {
        return new Settings(
                help.lines(),
                light.value(),
                idle.number(),
                circle.number(),
                paper.value(),
                motion.isSelected(),
                language.value(),
                keep.number(),
                keys.keys().chosen());
    }
}
