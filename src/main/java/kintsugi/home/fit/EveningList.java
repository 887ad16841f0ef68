package kintsugi.home.fit;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.swing.JPanel;
import kintsugi.guide.Guide;
import kintsugi.guide.Step;
import kintsugi.look.Buttons;
import kintsugi.look.CardPanel;
import kintsugi.look.Labels;
import kintsugi.words.Words;
import kintsugi.workshop.fit.FittedEvening;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The evening from beginning to end, and beneath it the steps that are not in it. */
public final class EveningList extends JPanel {
    private final FitModel model;
    private final Words words;

    /** A list that follows the model. */
    public EveningList(FitModel model, Words words) {
        super(new MigLayout("insets 0, gap 0 8, fillx, wrap 1, hidemode 3", "[grow, fill]"));
        this.model = model;
        this.words = words;
        setOpaque(false);
        setName("evening");
        model.listen(this::show);
    }

    private void show(FitState now) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        String focused = owner != null && isAncestorOf(owner) ? String.valueOf(owner.getName()) : "";
        removeAll();
        if (now.fitting() instanceof FittedEvening evening) {
            add(head(evening), "wmin 0");
            add(rows(EveningPart.of(evening)), "wmin 0");
            add(out(now.wish().guide(), evening), "wmin 0");
        }
        applyComponentOrientation(getComponentOrientation());
        revalidate();
        repaint();
        focusAgain(focused);
    }

    private JPanel head(FittedEvening evening) {
        var head = new JPanel(new MigLayout("insets 0, gap 0 2, fillx, wrap 1", "[grow, fill]"));
        head.setOpaque(false);
        head.add(Labels.strong(words.text(
                "home.fit.head", (evening.seconds() + 30) / 60, evening.scenes().size(), evening.air())));
        head.add(Labels.small(words.text("home.fit.keys")), "wmin 0");
        return head;
    }

    private JPanel rows(List<EveningPart> parts) {
        var card = new CardPanel(new MigLayout("insets 4 2 4 2, gap 0, fillx, wrap 1", "[grow, fill]"));
        for (EveningPart part : parts) {
            if (card.getComponentCount() > 0) {
                card.add(new Hairline(), "gapleft 64, gapright 12, h 1!");
            }
            card.add(new StepRow(part, model, words), "wmin 0");
        }
        return card;
    }

    private JPanel out(Guide guide, FittedEvening evening) {
        var out = new JPanel(
                new MigLayout("insets 8 0 0 0, gap 8 4, fillx, wrap 3", "[grow, fill][right][]", "[center]"));
        out.setOpaque(false);
        List<Step> steps = guide.countedSteps().stream()
                .filter(step -> evening.wish().byHand().order().contains(step.id()))
                .filter(step -> !evening.agenda().steps().contains(step.id()))
                .toList();
        if (!steps.isEmpty()) {
            out.add(Labels.strong(words.text("home.fit.out")), "span");
        }
        for (Step step : steps) {
            out.add(Labels.muted(step.name()), "gapleft 18, wmin 0");
            out.add(Labels.muted(words.text("home.fit.minutes", step.minutes())));
            var bring = Buttons.plain(words.text("home.fit.bring"), () -> model.bring(step.id()));
            bring.setName("bring-" + step.id());
            bring.getAccessibleContext().setAccessibleName(words.text("home.fit.bring.spoken", step.name()));
            out.add(bring);
        }
        return out;
    }

    /** Whoever moved a step by keys goes on with it, wherever it is now. */
    private void focusAgain(String name) {
        if (name.isEmpty()) {
            return;
        }
        String step = name.replaceFirst("^(part|bring)-", "");
        for (String kind : List.of("part-", "bring-")) {
            Component found = named(this, kind + step);
            if (found != null) {
                found.requestFocusInWindow();
            }
        }
    }

    private static @Nullable Component named(JPanel where, String name) {
        return Arrays.stream(where.getComponents())
                .map(each ->
                        name.equals(each.getName()) ? each : each instanceof JPanel inner ? named(inner, name) : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
