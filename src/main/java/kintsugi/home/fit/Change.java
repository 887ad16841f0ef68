package kintsugi.home.fit;

import java.util.List;
import java.util.Optional;
import kintsugi.workshop.fit.FittedEvening;
import kintsugi.workshop.fit.Fitting;

/**
 * What a change by hand did to other steps.
 *
 * @param step id of the step that was changed
 * @param came ids of other steps that fit now
 * @param went ids of steps that fit no more
 */
public record Change(String step, List<String> came, List<String> went) {
    public Change {
        came = List.copyOf(came);
        went = List.copyOf(went);
    }

    /** Between two evenings; empty where one of them fits not at all. */
    static Optional<Change> between(String step, Fitting before, Fitting after) {
        if (before instanceof FittedEvening one && after instanceof FittedEvening other) {
            List<String> had = one.agenda().steps();
            List<String> has = other.agenda().steps();
            return Optional.of(new Change(step, others(has, had, step), others(had, has, step)));
        }
        return Optional.empty();
    }

    private static List<String> others(List<String> these, List<String> butNot, String step) {
        return these.stream()
                .filter(each -> !butNot.contains(each) && !each.equals(step))
                .toList();
    }
}
