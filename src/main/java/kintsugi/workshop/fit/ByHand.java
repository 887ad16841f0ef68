package kintsugi.workshop.fit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kintsugi.guide.Guide;
import kintsugi.guide.Step;

/**
 * What the facilitator wants otherwise.
 *
 * @param order ids of all counted steps, as the evening should take them
 * @param out ids of the steps that stay out
 * @param wanted ids of the steps that go last when time is short, the dearest first
 */
public record ByHand(List<String> order, Set<String> out, List<String> wanted) {
    public ByHand {
        order = List.copyOf(order);
        out = Collections.unmodifiableSortedSet(new TreeSet<>(out));
        wanted = List.copyOf(wanted);
    }

    /** The guide's own order, nothing out, nothing dearer. */
    public static ByHand untouched(Guide guide) {
        return new ByHand(guide.countedSteps().stream().map(Step::id).toList(), Set.of(), List.of());
    }

    /** These steps in the guide's order; no others come. */
    public static ByHand of(Guide guide, Collection<String> steps) {
        return new ByHand(
                guide.countedSteps().stream()
                        .map(Step::id)
                        .filter(steps::contains)
                        .toList(),
                Set.of(),
                List.of());
    }

    /** With this step left out. */
    public ByHand drop(String step) {
        Set<String> more = new TreeSet<>(out);
        more.add(step);
        return new ByHand(order, more, without(wanted, step));
    }

    /** With this step wanted: it goes after all others when time is short. */
    public ByHand want(String step) {
        Set<String> less = new TreeSet<>(out);
        less.remove(step);
        List<String> more = without(wanted, step);
        more.add(step);
        return new ByHand(order, less, more);
    }

    /**
     * With this step earlier or later.
     *
     * @param before the step before which it comes; empty for the end
     */
    public ByHand move(String step, String before) {
        List<String> next = without(order, step);
        int at = next.indexOf(before);
        next.add(at < 0 ? next.size() : at, step);
        return new ByHand(next, out, wanted);
    }

    private static List<String> without(List<String> steps, String step) {
        List<String> rest = new ArrayList<>(steps);
        rest.remove(step);
        return rest;
    }
}
