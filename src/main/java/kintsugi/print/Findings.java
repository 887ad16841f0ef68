package kintsugi.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kintsugi.guide.Form;
import kintsugi.guide.Guide;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Step;
import kintsugi.workshop.Chart;
import kintsugi.workshop.Summary;

/**
 * What was counted, prompt by prompt: the chart as it was drawn, or nothing. Paper and CSV are both made of this, so that
 * neither can be finer than the other. Prompts of one situation are never counted.
 */
final class Findings {
    private final Summary summary;

    Findings(Summary summary) {
        this.summary = summary;
    }

    /**
     * One prompt.
     *
     * @param number the step's place among those that the summary counts; 0 outside them
     * @param name the step's short name; empty outside the steps
     * @param chart as drawn; empty where nothing was
     */
    record Finding(int number, String name, Prompt prompt, Optional<Chart> chart) {}

    /** What was counted in the parts that were reached, in the order of an evening. */
    List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        for (Prompt prompt : summary.guide().allPrompts()) {
            if (counts(prompt) && wasReached(prompt.key().step())) {
                all.add(finding(prompt));
            }
        }
        return List.copyOf(all);
    }

    /** What was counted in one part, by the part's name in prompt keys. */
    List<Finding> of(String part) {
        return all().stream()
                .filter(finding -> finding.prompt().key().step().equals(part))
                .toList();
    }

    /** What was counted in the opening, the steps and the closing. */
    List<Finding> steps() {
        return Stream.of(Stream.of(Guide.OPENING), summary.steps().stream(), Stream.of(Guide.CLOSING))
                .flatMap(parts -> parts)
                .flatMap(part -> of(part).stream())
                .toList();
    }

    private static boolean counts(Prompt prompt) {
        return !prompt.isSituational() && !(prompt.form() instanceof Form.Text);
    }

    private boolean wasReached(String part) {
        Set<String> always =
                Set.of(PromptKey.CHECK_IN, PromptKey.CHECK_IN_AGAIN, PromptKey.LAST_WORD, Guide.OPENING, Guide.CLOSING);
        return always.contains(part) || summary.reached().contains(part);
    }

    private Finding finding(Prompt prompt) {
        String step = prompt.key().step();
        return new Finding(
                summary.steps().indexOf(step) + 1,
                summary.guide().step(step).map(Step::name).orElse(""),
                prompt,
                chart(prompt.key()));
    }

    private Optional<Chart> chart(PromptKey key) {
        Stream<Chart> drawn = summary.charts().stream();
        return drawn.filter(chart -> chart.prompt().equals(key)).findFirst();
    }
}
