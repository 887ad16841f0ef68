package kintsugi.presenter;

import javax.swing.JLabel;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.Chip;
import kintsugi.look.Face;
import kintsugi.look.Labels;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** Where the evening is, whether it is only a rehearsal, and the time of day. */
final class HeadBar extends JPanel {
    private final Words words;
    private final JLabel number = Labels.label("", Face.TEXT, TypeStep.HEADING, Tone.GOLD_TEXT);
    private final JLabel title = Labels.title("");
    private final JLabel place = Labels.muted("");
    private final Chip rehearsal;
    private final JLabel clock = Labels.label("", Face.TEXT, TypeStep.DISPLAY, Tone.TEXT);

    HeadBar(Words words) {
        super(new MigLayout("insets 0, gap 12, fillx, hidemode 3", "", "[center]"));
        this.words = words;
        rehearsal = new Chip(words.text("presenter.head.rehearsal"));
        rehearsal.setName("rehearsal");
        setOpaque(false);
        add(number);
        add(title, "wmin 0");
        add(place, "wmin 0, pushx");
        add(rehearsal);
        add(clock);
    }

    void show(PresenterState now, String time) {
        var evening = now.evening();
        var at = evening.scene().place();
        number.setText(at.isCounted() ? words.numbers().whole(at.number()) : "");
        number.setVisible(at.isCounted());
        title.setText(new SceneNames(words).part(at, evening.guide()));
        place.setText(
                now.typed().isEmpty()
                        ? words.text(
                                "presenter.head.scene",
                                evening.position() + 1,
                                evening.scenes().size())
                        : words.text("presenter.head.typed", now.typed()));
        rehearsal.setVisible(now.rehearsal());
        clock.setText(time);
    }
}
