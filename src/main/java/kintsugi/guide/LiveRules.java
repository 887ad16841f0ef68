package kintsugi.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What may not change in a guide while an evening runs with it: everything by which answers, scenes and times are known.
 * Words may.
 */
final class LiveRules {
    private final GuideDraft running;
    private final GuideDraft edited;

    LiveRules(GuideDraft running, GuideDraft edited) {
        this.running = running;
        this.edited = edited;
    }

    /** Adds what was changed, and may not be, to the findings of what was edited. */
    void check() {
        if (edited.unread() == 0) {
            steps();
        }
        for (StepDraft step : running.steps()) {
            edited(step.step().id()).ifPresent(other -> step(step, other));
        }
        if (running.cover().isPresent() && edited.cover().isPresent()) {
            cover(running.cover().get(), edited.cover().get());
        }
    }

    private static void cover(CoverDraft from, CoverDraft to) {
        if (!from.guide().language().equals(to.guide().language())) {
            to.findings()
                    .add(
                            to.front().line("language"),
                            "live-language",
                            from.guide().language());
        }
        prompts(from.checkIn(), to.checkIn(), Head.CHECK_IN.words(), to.findings());
        prompts(from.lastWord(), to.lastWord(), Head.LAST_WORD.words(), to.findings());
        minutes(from.guide().checkIn(), to.guide().checkIn(), Head.CHECK_IN, to.findings());
        minutes(from.guide().plans(), to.guide().plans(), Head.PLANS, to.findings());
        minutes(from.guide().lastWord(), to.guide().lastWord(), Head.LAST_WORD, to.findings());
    }

    private static void minutes(Asking from, Asking to, Head head, Findings findings) {
        if (from.minutes() != to.minutes()) {
            findings.add(0, "live-minutes", head.words(), from.minutes());
        }
    }

    private Optional<StepDraft> edited(String id) {
        return edited.steps().stream()
                .filter(step -> step.step().id().equals(id))
                .findFirst();
    }

    private void steps() {
        List<String> before = ids(running);
        List<String> now = ids(edited);
        before.stream()
                .filter(id -> !now.contains(id))
                .forEach(id -> edited.about().add(0, "live-step-gone", id));
        for (StepDraft step : edited.steps()) {
            String id = step.step().id();
            if (!id.isEmpty() && !before.contains(id)) {
                step.findings().add(step.front().line("id"), "live-step-new", id);
            }
        }
        if (!now.equals(before) && now.size() == before.size() && now.containsAll(before)) {
            edited.about().add(0, "live-order", String.join(", ", before));
        }
    }

    private static List<String> ids(GuideDraft draft) {
        return draft.steps().stream().map(step -> step.step().id()).toList();
    }

    private static void step(StepDraft from, StepDraft to) {
        prompts(from.asked(), to.asked(), from.step().id(), to.findings());
        String kinds = kinds(from);
        if (kinds.equals(kinds(to))) {
            for (int i = 0; i < from.step().parts().size(); i++) {
                part(
                        from.step().parts().get(i),
                        to.step().parts().get(i),
                        to.partLines().get(i),
                        to.findings());
            }
        } else {
            to.findings().add(0, "live-parts", kinds);
        }
    }

    private static void part(Part from, Part to, int line, Findings findings) {
        if (from.minutes() != to.minutes()) {
            findings.add(line, "live-minutes", name(from), from.minutes());
        }
        if (from instanceof Part.Screen before
                && to instanceof Part.Screen now
                && before.slides().size() != now.slides().size()) {
            findings.add(
                    line, "live-slides", before.slides().size(), now.slides().size());
        }
    }

    private static String kinds(StepDraft draft) {
        return draft.step().parts().stream().map(LiveRules::name).collect(Collectors.joining(", "));
    }

    private static String name(Part part) {
        return part.getClass().getSimpleName();
    }

    private static void prompts(List<Asked> from, List<Asked> to, String place, Findings findings) {
        if (from.size() != to.size()) {
            findings.add(0, "live-prompt-count", place, from.size(), to.size());
        }
        for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
            Prompt before = from.get(i).prompt();
            Prompt now = to.get(i).prompt();
            int line = to.get(i).line();
            String kind = TranslationRules.kind(before);
            if (!before.key().equals(now.key())) {
                findings.add(
                        line, "live-prompt-id", now.key().prompt(), before.key().prompt());
            } else if (!kind.equals(TranslationRules.kind(now))) {
                findings.add(line, "live-prompt-kind", kind, TranslationRules.kind(now));
            } else if (!before.form().equals(now.form())) {
                findings.add(line, "live-options", answers(before.form()));
            }
        }
    }

    /** The words among which people chose. */
    private static String answers(Form form) {
        if (form instanceof Form.Scale scale) {
            return scale.lowEnd() + " | " + scale.highEnd();
        }
        return form instanceof Form.Choice choice ? String.join(" | ", choice.options()) : "";
    }
}
