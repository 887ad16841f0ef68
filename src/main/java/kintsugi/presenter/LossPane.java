package kintsugi.presenter;

import java.util.ArrayList;
import java.util.List;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.guide.Guide;
import kintsugi.look.Labels;
import kintsugi.look.ScrollPanel;
import kintsugi.look.TextBlock;
import kintsugi.stage.loss.LossWords;
import kintsugi.words.Words;
import kintsugi.workshop.fit.Rest;
import net.miginfocom.swing.MigLayout;

/** What would go of an evening, with reasons, and what would stay. */
final class LossPane extends ScrollPanel {
    /** Reasons count laptops; of those the presenter knows its own. */
    private static final int KIOSKS = 1;

    private final Words words;
    private List<String> shown = List.of();

    LossPane(Words words) {
        super(new MigLayout("insets 0, gap 0 4, fillx, wrap 1", "[grow, fill]"));
        this.words = words;
        setOpaque(false);
    }

    /** Shows it, laid out anew only where it says something else. */
    void show(Rest rest, boolean early, Guide guide) {
        List<LossWords.Line> lines = new LossWords(words, guide).of(rest.losses(), KIOSKS);
        String stays = stays(rest, guide);
        List<String> next = new ArrayList<>(List.of(stays, String.valueOf(early)));
        lines.forEach(line -> next.addAll(List.of(line.what(), line.why())));
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        removeAll();
        add(Labels.title(words.text(lines.isEmpty() ? "presenter.rest.nothing" : "presenter.rest.goes")), "wmin 0");
        lines.forEach(line -> {
            add(TextBlock.of(line.what(), TypeStep.LEAD, Tone.TEXT, words.language()), "wmin 0, gaptop 6");
            add(TextBlock.of(line.why(), TypeStep.BODY, Tone.MUTED, words.language()), "wmin 0");
        });
        add(Labels.title(words.text("presenter.rest.stays")), "wmin 0, gaptop 18");
        add(TextBlock.of(stays, TypeStep.LEAD, Tone.TEXT, words.language()), "wmin 0, gaptop 6");
        add(
                TextBlock.of(
                        words.text(early ? "presenter.rest.early.plan" : "presenter.rest.plan"),
                        TypeStep.BODY,
                        Tone.MUTED,
                        words.language()),
                "wmin 0");
        applyComponentOrientation(getComponentOrientation());
        revalidate();
        repaint();
    }

    /** The parts that are still to come, in their order. */
    private String stays(Rest rest, Guide guide) {
        SceneNames names = new SceneNames(words);
        return rest.scenes().stream()
                .map(scene -> onOneLine(names.part(scene.place(), guide)))
                .distinct()
                .reduce((all, next) -> words.text("presenter.rest.then", all, next))
                .orElse("");
    }

    /** A name that a line's end never parts. */
    private static String onOneLine(String name) {
        return name.replace(' ', '\u00A0').replace('-', '\u2011');
    }

    /** What goes, and why, line by line. */
    List<String> lines() {
        return shown.stream().skip(2).toList();
    }

    /** The same for whoever hears it. */
    String told() {
        return String.join(" ", lines());
    }
}
