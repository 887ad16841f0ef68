package kintsugi.home.fit;

import java.util.List;
import javax.swing.JPanel;
import kintsugi.figure.Tokens;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.guide.Step;
import kintsugi.look.Face;
import kintsugi.look.Labels;
import kintsugi.look.Paragraph;
import kintsugi.look.Prose;
import kintsugi.look.TextBlock;
import kintsugi.stage.loss.LossWords;
import kintsugi.words.Words;
import kintsugi.workshop.fit.FittedEvening;
import kintsugi.workshop.fit.Loss;
import kintsugi.workshop.fit.Printer;
import kintsugi.workshop.fit.TooShort;
import net.miginfocom.swing.MigLayout;

/** What had to go, and why; first of all what the last change by hand did. */
public final class LossList extends JPanel {
    private final Words words;

    /** A list that follows the model. */
    public LossList(FitModel model, Words words) {
        super(new MigLayout("insets 0, gap 0 6, fillx, wrap 1", "[grow, fill]"));
        this.words = words;
        setOpaque(false);
        setName("losses");
        model.listen(this::show);
    }

    private void show(FitState now) {
        removeAll();
        if (now.fitting() instanceof TooShort none) {
            add(Labels.title(words.text("home.fit.too-short")));
            add(text(words.text("home.fit.too-short.least", now.wish().minutes(), none.least()), Tone.TEXT), "wmin 0");
        } else if (now.fitting() instanceof FittedEvening evening) {
            now.change().ifPresent(change -> {
                add(Labels.title(words.text("home.fit.changed")));
                add(text(changed(change, now), Tone.TEXT), "wmin 0, gapbottom 12");
            });
            add(Labels.title(words.text(evening.losses().isEmpty() ? "home.fit.lost.nothing" : "home.fit.lost")));
            new LossWords(words, now.wish().guide())
                    .of(evening.losses(), now.wish().machines().kiosks())
                    .forEach(this::line);
            if (evening.losses().stream().anyMatch(loss -> loss.kind() == Loss.Kind.STEP)) {
                add(text(words.text("home.fit.another"), Tone.TEXT), "wmin 0, gaptop 6");
            }
            if (now.wish().machines().printer() != Printer.IN_ROOM) {
                line(new LossWords.Line(
                        words.text("home.fit.loss.printed"),
                        words.text(
                                now.wish().machines().printer() == Printer.LATER
                                        ? "home.fit.why.printed.later"
                                        : "home.fit.why.printed.none")));
            }
        }
        applyComponentOrientation(getComponentOrientation());
        revalidate();
        repaint();
    }

    private void line(LossWords.Line line) {
        add(strong(line.what()), "wmin 0, gaptop 6");
        add(text(line.why(), Tone.MUTED), "wmin 0");
        add(new Hairline(), "h 1!, gaptop 6");
    }

    private String changed(Change change, FitState now) {
        String came = names(change.came(), now);
        String went = names(change.went(), now);
        if (came.isEmpty() && went.isEmpty()) {
            return words.text("home.fit.changed.nothing");
        }
        if (came.isEmpty() || went.isEmpty()) {
            return words.text(came.isEmpty() ? "home.fit.changed.went" : "home.fit.changed.came", came + went);
        }
        return words.text("home.fit.changed.both", came, went);
    }

    private String names(List<String> steps, FitState now) {
        return steps.stream()
                .flatMap(id -> now.wish().guide().step(id).stream())
                .map(Step::name)
                .reduce((all, next) -> words.text("loss.what.between", all, next))
                .orElse("");
    }

    private TextBlock strong(String text) {
        var block = new TextBlock(words.language(), Tone.TEXT);
        block.show(
                List.of(new TextBlock.Item(new Paragraph(Prose.of(text), Face.STRONG, 1, 1.4, 0, 0), "")),
                Tokens.standard().desk().size(TypeStep.BODY));
        return block;
    }

    private TextBlock text(String text, Tone tone) {
        return TextBlock.of(text, TypeStep.BODY, tone, words.language());
    }
}
