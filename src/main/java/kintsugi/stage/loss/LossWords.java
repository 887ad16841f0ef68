package kintsugi.stage.loss;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kintsugi.guide.Content;
import kintsugi.guide.Guide;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Scene;
import kintsugi.guide.Scenes;
import kintsugi.guide.Step;
import kintsugi.words.Words;
import kintsugi.workshop.fit.Loss;

/** Tells in words what had to go of an evening, and why. What went for the same reason is told together. */
public record LossWords(Words words, Guide guide) {
    /**
     * One loss in words.
     *
     * @param what a few words without a full stop
     * @param why one or two sentences
     */
    public record Line(String what, String why) {}

    /** All of them, in their order; the laptops are counted in the reasons. */
    public List<Line> of(List<Loss> losses, int kiosks) {
        List<Line> lines = new ArrayList<>();
        for (Loss.Why why : Loss.Why.values()) {
            List<Loss> steps = losses.stream()
                    .filter(loss -> loss.kind() == Loss.Kind.STEP && loss.why() == why)
                    .toList();
            steps(steps, why).ifPresent(lines::add);
        }
        losses.stream()
                .filter(loss -> loss.kind() != Loss.Kind.STEP && !isUnreachedChart(loss))
                .forEach(loss -> lines.add(line(loss, kiosks)));
        List<Loss> charts = losses.stream().filter(LossWords::isUnreachedChart).toList();
        if (charts.size() == 1) {
            lines.add(line(charts.get(0), kiosks));
        } else if (!charts.isEmpty()) {
            Loss nearest =
                    charts.stream().max(Comparator.comparingInt(Loss::there)).orElseThrow();
            lines.add(new Line(
                    words.text("loss.what.charts", charts.size()),
                    words.text("loss.why.charts", nearest.needed(), nearest.there())));
        }
        return List.copyOf(lines);
    }

    private static boolean isUnreachedChart(Loss loss) {
        return loss.kind() == Loss.Kind.CHART && loss.why() == Loss.Why.CIRCLE;
    }

    private Optional<Line> steps(List<Loss> steps, Loss.Why why) {
        String key =
                "loss.why.steps" + (why == Loss.Why.TIME ? "" : "." + why.name().toLowerCase(Locale.ROOT));
        int minutes = steps.stream().mapToInt(Loss::minutes).sum();
        return steps.stream()
                .map(loss -> step(loss.about()))
                .reduce((all, next) -> words.text("loss.what.between", all, next))
                .map(names -> new Line(words.text("loss.what.steps", names), words.text(key, steps.size(), minutes)));
    }

    private Line line(Loss loss, int kiosks) {
        String kind = loss.kind().name().toLowerCase(Locale.ROOT);
        String what = words.text("loss.what." + kind, about(loss));
        if (loss.why() == Loss.Why.EARLY) {
            return new Line(what, words.text("loss.why.early", loss.minutes()));
        }
        String why = switch (loss.kind()) {
            case WALL -> words.text("loss.why.wall", loss.needed(), loss.there());
            case VOICES, CHART ->
                loss.why() == Loss.Why.TIME
                        ? words.text("loss.why." + kind + ".time", loss.minutes())
                        : words.text("loss.why." + kind, loss.needed(), loss.there());
            case TURNS, EVERYBODYS_PLAN ->
                words.text("loss.why." + kind, loss.needed(), loss.minutes(), loss.there(), kiosks);
            case SHORTER_PLANS -> words.text("loss.why.shorter_plans", loss.minutes());
            case PLANS -> words.text("loss.why.plans", loss.minutes());
            default -> words.text("loss.why.time", loss.minutes());
        };
        return new Line(what, why);
    }

    private String about(Loss loss) {
        return switch (loss.kind()) {
            case CHART ->
                guide.prompt(PromptKey.parse(loss.about())).map(Prompt::label).orElse("");
            case ACTIVITY ->
                Scenes.of(guide).stream()
                        .filter(scene -> scene.id().equals(loss.about()))
                        .map(Scene::content)
                        .map(content -> content instanceof Content.Activity activity ? activity.name() : "")
                        .findFirst()
                        .orElse("");
            case WALL, VOICES, REST_OF_STEP -> step(loss.about().split("/", 2)[0]);
            default -> "";
        };
    }

    private String step(String id) {
        return guide.step(id).map(Step::name).orElse("");
    }
}
