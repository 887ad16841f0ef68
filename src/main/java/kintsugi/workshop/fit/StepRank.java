package kintsugi.workshop.fit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kintsugi.guide.Guide;
import kintsugi.guide.Part;
import kintsugi.guide.Step;

/**
 * Which steps are kept longest when time is short: what the facilitator wants, the first one, those with a wall, since
 * without a wall nothing comes of what people share, then the others as they come.
 */
final class StepRank {
    private StepRank() {}

    /** Ids of these steps, the one to keep longest first. */
    static List<String> of(Guide guide, List<String> steps, List<String> wanted) {
        Set<String> rank = new LinkedHashSet<>();
        wanted.stream().filter(steps::contains).forEach(rank::add);
        steps.stream().limit(1).forEach(rank::add);
        steps.stream().filter(step -> hasWall(guide, step)).forEach(rank::add);
        rank.addAll(steps);
        return new ArrayList<>(rank);
    }

    private static boolean hasWall(Guide guide, String id) {
        return guide.step(id).stream().map(Step::parts).flatMap(List::stream).anyMatch(Part.Wall.class::isInstance);
    }
}
