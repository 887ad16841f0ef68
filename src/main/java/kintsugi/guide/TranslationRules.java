package kintsugi.guide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares a translation with its original, step by step and prompt by prompt. */
final class TranslationRules {
    private final GuideDraft original;
    private final GuideDraft translation;

    TranslationRules(GuideDraft original, GuideDraft translation) {
        this.original = original;
        this.translation = translation;
    }

    /** Adds what differs to the findings of the translation. */
    void check(String language) {
        if (translation.unread() + original.unread() == 0) {
            steps();
        }
        for (StepDraft step : original.steps()) {
            other(step.step().id()).ifPresent(other -> step(step, other));
        }
        if (original.cover().isPresent() && translation.cover().isPresent()) {
            CoverDraft from = original.cover().get();
            CoverDraft to = translation.cover().get();
            String tag = to.guide().language();
            if (!tag.isEmpty() && !tag.equalsIgnoreCase(language)) {
                to.findings().add(to.front().line("language"), "translation-language", tag, language);
            }
            prompts(from.checkIn(), to.checkIn(), Head.CHECK_IN.words(), to.findings());
            prompts(from.lastWord(), to.lastWord(), Head.LAST_WORD.words(), to.findings());
        }
    }

    private Optional<StepDraft> other(String id) {
        return translation.steps().stream()
                .filter(step -> step.step().id().equals(id))
                .findFirst();
    }

    private void steps() {
        List<String> ids =
                original.steps().stream().map(step -> step.step().id()).toList();
        List<String> ours =
                translation.steps().stream().map(step -> step.step().id()).toList();
        for (StepDraft step : original.steps()) {
            if (!ours.contains(step.step().id())) {
                translation
                        .about()
                        .add(
                                0,
                                "translation-step-missing",
                                step.step().id(),
                                step.findings().file());
            }
        }
        for (StepDraft step : translation.steps()) {
            String id = step.step().id();
            if (!id.isEmpty() && !ids.contains(id)) {
                step.findings().add(step.front().line("id"), "translation-step-extra", id);
            }
        }
        if (!ours.equals(ids) && ours.size() == ids.size() && ours.containsAll(ids)) {
            translation.about().add(0, "translation-order", String.join(", ", ids));
        }
    }

    private void step(StepDraft from, StepDraft to) {
        prompts(from.asked(), to.asked(), from.step().id(), to.findings());
        String expected = kinds(from.step());
        if (!expected.equals(kinds(to.step()))) {
            to.findings().add(0, "translation-parts", expected);
        }
        if (from.step().minutes() != to.step().minutes()) {
            to.findings()
                    .add(
                            to.front().line("minutes"),
                            "translation-minutes",
                            from.step().minutes());
        }
    }

    private static String kinds(Step step) {
        return step.parts().stream()
                .map(part -> part.getClass().getSimpleName())
                .collect(Collectors.joining(", "));
    }

    private void prompts(List<Asked> from, List<Asked> to, String place, Findings findings) {
        if (from.size() != to.size()) {
            findings.add(0, "translation-prompt-count", place, from.size(), to.size());
        }
        for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
            Prompt expected = from.get(i).prompt();
            Prompt found = to.get(i).prompt();
            int line = to.get(i).line();
            if (!expected.key().equals(found.key())) {
                findings.add(
                        line,
                        "translation-prompt-id",
                        found.key().prompt(),
                        expected.key().prompt());
            } else if (!kind(expected).equals(kind(found))) {
                findings.add(line, "translation-prompt-kind", kind(expected), kind(found));
            } else if (options(expected) != options(found)) {
                findings.add(line, "translation-options", options(expected), options(found));
            }
        }
    }

    private static int options(Prompt prompt) {
        return prompt.form() instanceof Form.Choice choice ? choice.options().size() : 0;
    }

    /** Everything but the words, as it would be written in the brackets. */
    static String kind(Prompt prompt) {
        String form = "text";
        if (prompt.form() instanceof Form.Scale scale) {
            form = "scale " + scale.low() + "-" + scale.high();
        } else if (prompt.form() instanceof Form.Choice choice) {
            form = choice.many() ? "choices" : "choice";
        }
        String situations = prompt.isSituational()
                ? prompt.situations().stream()
                        .sorted()
                        .map(situation -> " " + situation.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(","))
                : "";
        return form + situations + (prompt.forWall() ? " wall" : "");
    }
}
