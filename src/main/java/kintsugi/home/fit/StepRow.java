package kintsugi.home.fit;

import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.StringJoiner;
import javax.accessibility.AccessibleRole;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.look.BoundKey;
import kintsugi.look.Buttons;
import kintsugi.look.Chip;
import kintsugi.look.Face;
import kintsugi.look.Labels;
import kintsugi.look.Look;
import kintsugi.look.Spoken;
import kintsugi.look.TextBlock;
import kintsugi.words.Words;
import net.miginfocom.swing.MigLayout;

/** One part of the evening. A step can be moved and left out: with the keys while it has the focus, or with its buttons. */
final class StepRow extends Spoken {
    private final Words words;

    /** A row; {@code model} changes steps only. */
    StepRow(EveningPart part, FitModel model, Words words) {
        super(AccessibleRole.LIST_ITEM);
        setLayout(new MigLayout(
                "insets 5 14 5 12, gap 8 0, fillx, hidemode 3",
                "[40!][grow, fill][100!, right][36!, right]",
                "[36!, center][]"));
        this.words = words;
        boolean step = part.place().isCounted();
        setName("part-" + part.name());
        rim(false);
        named(spoken(part));
        add(Labels.small(words.text("home.fit.at", part.from() / 60, part.from() % 60)));
        add(title(part, model), "wmin 0");
        add(way(part));
        add(Labels.text(words.text("home.fit.minutes", part.minutes())), "wrap");
        if (step) {
            add(details(part), "skip 1, span 3, growx, wmin 0, gapbottom 4");
            keys(part.name(), model);
            getAccessibleContext().setAccessibleDescription(words.text("home.fit.keys"));
        }
    }

    private JPanel title(EveningPart part, FitModel model) {
        var title = new JPanel(new MigLayout("insets 0, gap 8 0, fillx", "", "[center]"));
        title.setOpaque(false);
        if (part.place().isCounted()) {
            title.add(Labels.label(
                    words.numbers().whole(part.place().number()), Face.STRONG, TypeStep.BODY, Tone.GOLD_TEXT));
        }
        title.add(Labels.strong(name(part)), "wmin 0, pushx");
        if (part.place().isCounted()) {
            title.add(buttons(part.name(), part.place().name(), model));
        }
        return title;
    }

    private String name(EveningPart part) {
        return part.place().isCounted()
                ? part.place().name()
                : words.text("home.fit.part." + part.name().replace('-', '_'));
    }

    private JComponent way(EveningPart part) {
        if (part.round()) {
            return new Chip(words.text("home.fit.round"));
        }
        boolean plans = part.details().containsKey("plans");
        String key = plans ? "home.fit.plans" : "home.fit.turns";
        return part.turns() > 0 ? new Chip(words.text(key, part.turns())) : Labels.small("");
    }

    /** What it is made of, in a line, and how its walls stand. */
    private JPanel details(EveningPart part) {
        var details = new JPanel(new MigLayout("insets 0, gap 0 2, fillx, wrap 1, hidemode 3", "[grow, fill]"));
        details.setOpaque(false);
        part.details().entrySet().stream()
                .map(each -> words.text("home.fit.kind." + each.getKey(), each.getValue()))
                .reduce((all, next) -> words.text("home.fit.then", all, next))
                .ifPresent(line ->
                        details.add(TextBlock.of(line, TypeStep.SMALL, Tone.MUTED, words.language()), "wmin 0"));
        for (boolean reached : part.walls()) {
            String says = words.text(reached ? "home.fit.reached" : "home.fit.voices");
            details.add(Labels.label(says, Face.TEXT, TypeStep.SMALL, reached ? Tone.SAGE : Tone.TEXT), "wmin 0");
        }
        return details;
    }

    private JPanel buttons(String step, String name, FitModel model) {
        var row = new JPanel(new MigLayout("insets 0, gap 0"));
        row.setOpaque(false);
        row.add(button("earlier", "\u2191", name, () -> model.earlier(step)));
        row.add(button("later", "\u2193", name, () -> model.later(step)));
        row.add(button("drop", "\u00D7", name, () -> model.drop(step)));
        return row;
    }

    /** For the mouse; with the keyboard the row itself does the same. */
    private JButton button(String what, String sign, String name, Runnable act) {
        JButton button = Buttons.quiet(sign, act);
        button.setFocusable(false);
        button.setName(what + "/" + name);
        String says = words.text("home.fit." + what, name);
        button.getAccessibleContext().setAccessibleName(says);
        button.setToolTipText(says);
        return button;
    }

    private void keys(String step, FitModel model) {
        setFocusable(true);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                rim(true);
                scrollRectToVisible(new Rectangle(0, 0, getWidth(), getHeight()));
            }

            @Override
            public void focusLost(FocusEvent event) {
                rim(false);
            }
        });
        on("alt UP", () -> model.earlier(step));
        on("alt DOWN", () -> model.later(step));
        on("DELETE", () -> model.drop(step));
        on("BACK_SPACE", () -> model.drop(step));
    }

    private void on(String stroke, Runnable act) {
        BoundKey.on(this, WHEN_FOCUSED, stroke, act);
    }

    private void rim(boolean focused) {
        setBorder(BorderFactory.createLineBorder(Look.colour(focused ? Tone.SKY : Tone.RAISED), 2, true));
    }

    private String spoken(EveningPart part) {
        var all = new StringJoiner(", ");
        all.add(
                part.place().isCounted()
                        ? words.text("home.fit.step", part.place().number(), name(part))
                        : name(part));
        all.add(words.text("home.fit.minutes.spoken", part.minutes()));
        if (part.round()) {
            all.add(words.text("home.fit.round").toLowerCase(words.language()));
        }
        part.walls().forEach(reached -> all.add(words.text(reached ? "home.fit.reached" : "home.fit.voices")));
        return all.toString();
    }
}
