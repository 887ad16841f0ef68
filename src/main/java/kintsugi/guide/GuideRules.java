package kintsugi.guide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What must be right between the files of a guide. */
final class GuideRules {
    private final GuideDraft draft;

    private GuideRules(GuideDraft draft) {
        this.draft = draft;
    }

    /** Adds what is wrong to the draft's findings. */
    static void check(GuideDraft draft) {
        new GuideRules(draft).check();
    }

    private void check() {
        ids();
        walls();
        if (draft.unread() == 0) {
            ends();
            cover();
        }
    }

    private void ids() {
        Map<String, String> owners = new HashMap<>();
        for (StepDraft step : draft.steps()) {
            String id = step.step().id();
            if (id.isEmpty()) {
                continue;
            }
            String owner = owners.putIfAbsent(id, step.findings().file());
            if (owner != null) {
                step.findings().add(step.front().line("id"), "step-id-twice", id, owner);
            }
        }
    }

    /** A wall gathers the prompts since the last one; situational answers are never shared. */
    private void walls() {
        boolean shareable = false;
        for (StepDraft step : draft.steps()) {
            List<Part> parts = step.step().parts();
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i) instanceof Part.Reflect reflect) {
                    shareable |= reflect.prompts().stream().anyMatch(prompt -> !prompt.isSituational());
                } else if (parts.get(i) instanceof Part.Wall) {
                    if (!shareable) {
                        step.findings().add(step.partLines().get(i), "wall-without-prompt");
                    }
                    shareable = false;
                }
            }
        }
    }

    private void ends() {
        List<StepDraft> steps = draft.steps();
        int ends = end(Guide.OPENING, 0, "opening-missing", "opening-not-first")
                + end(Guide.CLOSING, steps.size() - 1, "closing-missing", "closing-not-last");
        if (steps.size() <= ends) {
            draft.about().add(0, "no-steps");
        }
    }

    private int end(String id, int place, String missing, String elsewhere) {
        List<StepDraft> steps = draft.steps();
        for (int i = 0; i < steps.size(); i++) {
            StepDraft step = steps.get(i);
            if (step.step().id().equals(id)) {
                if (i != place) {
                    step.findings().add(step.front().line("id"), elsewhere);
                }
                return 1;
            }
        }
        draft.about().add(0, missing);
        return 0;
    }

    private void cover() {
        if (draft.cover().isEmpty()) {
            draft.about().add(0, "file-missing", GuideDraft.COVER);
            return;
        }
        CoverDraft cover = draft.cover().get();
        Guide guide = cover.guide();
        int steps =
                draft.steps().stream().mapToInt(step -> step.step().minutes()).sum();
        int checkIn = guide.checkIn().minutes();
        int sum =
                steps + 2 * checkIn + guide.plans().minutes() + guide.lastWord().minutes();
        if (guide.minutes() > 0 && guide.minutes() != sum) {
            draft.about()
                    .add(
                            cover.front().line("minutes"),
                            "minutes-of-guide",
                            guide.minutes(),
                            sum,
                            steps,
                            checkIn,
                            guide.plans().minutes(),
                            guide.lastWord().minutes());
        }
    }
}
