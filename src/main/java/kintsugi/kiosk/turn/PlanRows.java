package kintsugi.kiosk.turn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kintsugi.guide.Guide;
import kintsugi.guide.Prompt;
import kintsugi.guide.PromptKey;
import kintsugi.participant.Notebook;
import kintsugi.participant.Written;
import kintsugi.plan.PlanWish;

/** What of a notebook can be ticked, and what a tick stands for. */
final class PlanRows {
    private PlanRows() {}

    /** In the order of the evening: hope, answers, lines. */
    static List<PlanRow> of(Guide guide, Notebook notebook) {
        List<PlanRow> rows = new ArrayList<>();
        if (notebook.reflections().keySet().stream().anyMatch(PlanRows::isHope)) {
            rows.add(new PlanRow.Hope());
        }
        for (Prompt prompt : guide.allPrompts()) {
            if (!isHope(prompt.key()) && notebook.reflection(prompt.key()).isPresent()) {
                rows.add(new PlanRow.Answered(prompt.key()));
            }
        }
        for (int place = 0; place < notebook.commitments().size(); place++) {
            rows.add(new PlanRow.Line(place));
        }
        return rows;
    }

    private static boolean isHope(PromptKey key) {
        return key.step().equals(PromptKey.CHECK_IN) || key.step().equals(PromptKey.CHECK_IN_AGAIN);
    }

    static PlanWish wish(PlanPage page, Notebook notebook, LocalDate date) {
        Set<PromptKey> reflections = new HashSet<>();
        Set<Integer> lines = new HashSet<>();
        for (PlanRow row : page.ticked()) {
            if (row instanceof PlanRow.Answered answered) {
                reflections.add(answered.prompt());
            } else if (row instanceof PlanRow.Line line) {
                lines.add(line.place());
            } else {
                notebook.reflections().keySet().stream()
                        .filter(PlanRows::isHope)
                        .forEach(reflections::add);
            }
        }
        Optional<String> name = Optional.of(page.firstName()).filter(typed -> !Written.isBlank(typed));
        return new PlanWish(reflections, lines, name, date);
    }
}
