package kintsugi.presenter;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingConstants;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.guide.Markup;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Glyph;
import kintsugi.look.Labels;
import kintsugi.look.Look;
import kintsugi.look.Scrolls;
import kintsugi.look.TextBlock;
import kintsugi.stage.DeskText;
import kintsugi.words.Words;
import kintsugi.workshop.HelpAgain;
import net.miginfocom.swing.MigLayout;

/** What the guide tells the facilitator about this scene; covered where the room might read along. */
final class NotesCard extends JPanel {
    private static final double SMALLEST = 14;
    private static final double STEP = 3;

    private final Words words;
    private final JLabel title = Labels.strong("");
    private final TextBlock notes;
    private final JScrollPane scroll;
    private final JPanel cover = new JPanel(new MigLayout("insets 0, gap 12, fillx, wrap 1", "[grow, fill]"));

    NotesCard(PresenterModel model, Words words, Runnable back) {
        super(new BorderLayout());
        this.words = words;
        setOpaque(false);
        notes = new TextBlock(words.language(), Tone.TEXT);
        scroll = Scrolls.down(notes);
        scroll.getViewport().setBackground(Look.colour(Tone.RAISED));
        scroll.setName("notes");
        var card = new CardPanel(
                new MigLayout("insets 12 20 16 20, gap 4 8, fill, hidemode 3", "[grow][][]", "[center][grow, fill]"));
        card.add(title);
        card.add(size("A\u2212", "presenter.notes.smaller", () -> model.resizeNotes(-1), back, TypeStep.SMALL));
        card.add(size("A+", "presenter.notes.larger", () -> model.resizeNotes(1), back, TypeStep.LEAD), "wrap");
        card.add(scroll, "span, grow, hmin 40, wmin 0");
        cover(model);
        card.add(cover, "span, grow, wmin 0");
        add(card);
    }

    private JButton size(String sign, String name, Runnable act, Runnable back, TypeStep step) {
        var button = Buttons.plain(sign, () -> {
            act.run();
            back.run();
        });
        button.putClientProperty(FlatClientProperties.MINIMUM_WIDTH, 44);
        button.setFont(button.getFont().deriveFont((float) (step == TypeStep.SMALL ? 12 : 17)));
        button.getAccessibleContext().setAccessibleName(words.text(name));
        button.setToolTipText(words.text(name));
        return button;
    }

    private void cover(PresenterModel model) {
        cover.setOpaque(false);
        var sign = new JLabel(Glyph.UNSEEN.icon(28, Tone.SKY));
        sign.setFocusable(false);
        sign.setHorizontalAlignment(SwingConstants.LEADING);
        cover.add(sign, "gaptop 8, align leading");
        cover.add(
                TextBlock.of(words.text("presenter.cover.text"), TypeStep.LEAD, Tone.TEXT, words.language()), "wmin 0");
        var button = Buttons.plain(words.text("presenter.cover.button"), () -> {
            model.ask(Question.UNSEEN);
        });
        button.setName("uncover");
        cover.add(button, "align leading, growx 0");
    }

    /** What to do and say when the help lines come for everybody. */
    private Markup care() {
        return Stream.of("first", "say", "then", "alone", "never")
                .map(part -> Markup.of(words.text("presenter.care." + part)))
                .reduce(Markup.EMPTY, Markup::then);
    }

    void show(PresenterState now) {
        cover.setVisible(now.covered());
        scroll.setVisible(!now.covered());
        boolean calm = now.room().calmSince().isPresent();
        boolean care = !calm
                && (HelpAgain.comesNext(now.evening())
                        || HelpAgain.is(now.evening().scene()));
        title.setText(words.text(calm ? "presenter.notes.calm" : care ? "presenter.notes.care" : "presenter.notes"));
        Markup markup = calm
                ? now.newWords().guide().calm().rest()
                : care ? care() : now.newWords().of(now.evening().scene()).notes();
        boolean none = markup.isEmpty();
        notes.tone(none ? Tone.MUTED : Tone.TEXT);
        notes.show(
                now.covered()
                        ? List.of()
                        : DeskText.of(none ? Markup.of(words.text("presenter.notes.none")) : markup, words),
                SMALLEST + STEP * now.noteSize());
    }
}
