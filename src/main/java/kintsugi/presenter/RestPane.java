package kintsugi.presenter;

import java.time.ZonedDateTime;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.BoundKey;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Face;
import kintsugi.look.Labels;
import kintsugi.look.Scrolls;
import kintsugi.look.TextBlock;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/**
 * When the evening ends, and what goes for that, before it goes. What ends early takes a letter that no clicker has, and
 * the focus is on the way back.
 */
final class RestPane extends JPanel {
    private static final int LARGE = 56;

    private final PresenterModel model;
    private final Words words;
    private final JLabel title = Labels.heading("");
    private final JLabel time = Labels.label("", Face.TEXT, TypeStep.DISPLAY, Tone.TEXT);
    private final TextBlock in;
    private final TextBlock planned;
    private final TextBlock late;
    private final JPanel nudges = new JPanel(new MigLayout("insets 0, gap 12", "[grow, fill, sizegroup]".repeat(2)));
    private final LossPane losses;
    private final JButton leave;
    private final JButton early;
    private final JButton yes;
    private final JButton take;
    private boolean ending;

    RestPane(PresenterModel model, Words words) {
        super(new MigLayout("insets 0, gap 24 16, fill, hidemode 3", "[33%!][grow, fill]", "[][grow, fill][]"));
        this.model = model;
        this.words = words;
        setOpaque(false);
        time.setFont(time.getFont().deriveFont((float) LARGE));
        in = new TextBlock(words.language(), Tone.TEXT);
        planned = new TextBlock(words.language(), Tone.MUTED);
        late = new TextBlock(words.language(), Tone.ROSE);
        losses = new LossPane(words);
        leave = named(key("presenter.rest.leave", "Esc", this::back), "leave-rest");
        early = named(key("presenter.rest.early", "E", () -> model.rest().early(true)), "early");
        yes = named(
                Buttons.grave(
                        words.text("presenter.with-key", words.text("presenter.rest.early.yes"), "Y"), this::endEarly),
                "end-early");
        take = named(Buttons.primary(words.text("presenter.rest.title"), model::takeRest), "take-rest");
        build();
        bind("UP", () -> model.rest().nudge(1));
        bind("DOWN", () -> model.rest().nudge(-1));
        bind("E", () -> model.rest().early(true));
        bind("Y", this::endEarly);
        bind("ENTER", this::press);
        bind("BACK_SPACE", () -> model.rest().undigit());
        for (int digit = 0; digit <= 9; digit++) {
            int typed = digit;
            bind(String.valueOf(digit), () -> model.rest().digit(typed));
            bind("NUMPAD" + digit, () -> model.rest().digit(typed));
        }
    }

    private void build() {
        add(title, "span, wmin 0, wrap");
        var clock =
                new CardPanel(new MigLayout("insets 20 24 20 24, gap 8 12, fillx, hidemode 3, wrap 1", "[grow, fill]"));
        clock.add(time, "wmin 0");
        nudges.setOpaque(false);
        nudges.add(
                named(key("presenter.rest.earlier", "\u2193", () -> model.rest().nudge(-1)), "earlier"), "wmin 0");
        nudges.add(
                named(key("presenter.rest.later", "\u2191", () -> model.rest().nudge(1)), "later"), "wmin 0");
        clock.add(nudges, "wmin 0");
        clock.add(in, "wmin 0");
        clock.add(planned, "wmin 0");
        clock.add(late, "wmin 0");
        add(clock, "grow, wmin 0");
        var scroll = Scrolls.down(losses);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        var box = new CardPanel(new MigLayout("insets 20 24 12 24, fill", "[grow, fill]", "[grow, fill]"));
        box.add(scroll, "wmin 0, hmin 60");
        add(box, "grow, wmin 0, wrap");
        var row = new JPanel(new MigLayout("insets 0, gap 12, fillx, hidemode 3", "[][]push[]"));
        row.setOpaque(false);
        row.add(leave);
        row.add(early);
        row.add(yes);
        row.add(take);
        add(row, "span, growx");
    }

    private JButton key(String text, String key, Runnable act) {
        return Buttons.plain(words.text("presenter.with-key", words.text(text), key), act);
    }

    private static JButton named(JButton button, String name) {
        button.setName(name);
        return button;
    }

    private void bind(String key, Runnable act) {
        BoundKey.on(this, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, key, act);
    }

    /** Enter takes another end, but never the early one. */
    private void press() {
        if (ending) {
            back();
        } else {
            model.takeRest();
        }
    }

    private void endEarly() {
        if (ending) {
            model.takeRest();
        }
    }

    private void back() {
        if (ending) {
            model.rest().early(false);
        } else {
            model.show(Pane.SCENES);
        }
    }

    /** Onto what changes nothing where the evening would end, else onto what is taken. */
    void focus() {
        (ending ? leave : take).requestFocusInWindow();
    }

    /** Shows it; returns whether something else is asked than before. */
    boolean show(RestState now) {
        boolean otherwise = ending != now.early();
        ending = now.early();
        String ends = time(now.ends());
        title.setText(words.text(ending ? "presenter.rest.early.title" : "presenter.rest.title"));
        time.setText(
                now.typed().isEmpty()
                        ? ends
                        : words.text(
                                "presenter.rest.typed",
                                (now.typed() + "    ").substring(0, 4).replace(' ', '\u2013')));
        in.show(words.text(ending ? "presenter.rest.early.in" : "presenter.rest.in", minutes(now)), TypeStep.BODY);
        planned.show(words.text("presenter.rest.planned", time(now.planned())), TypeStep.BODY);
        planned.setVisible(!ending);
        late.show(
                words.text(
                        "presenter.rest.late",
                        time(now.really()),
                        now.rest().late().plusSeconds(59).toMinutes()),
                TypeStep.BODY);
        late.setVisible(!now.rest().fits());
        nudges.setVisible(!ending);
        losses.show(now.rest(), ending, model.state().evening().guide());
        leave.setText(words.text(
                "presenter.with-key", words.text(ending ? "presenter.rest.early.no" : "presenter.rest.leave"), "Esc"));
        early.setVisible(!ending);
        yes.setVisible(ending);
        take.setVisible(!ending);
        take.setText(words.text("presenter.with-key", words.text("presenter.rest.take", ends), "Enter"));
        take.getAccessibleContext().setAccessibleDescription(words.text("presenter.rest.spoken", losses.told()));
        leave.getAccessibleContext().setAccessibleDescription(words.text("presenter.rest.spoken", losses.told()));
        return otherwise;
    }

    private static long minutes(RestState now) {
        return Math.round(now.in().toSeconds() / 60.0);
    }

    private String time(ZonedDateTime when) {
        return words.calendar().time(when.toLocalTime());
    }
}
