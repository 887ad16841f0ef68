package kintsugi.home;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.Problem;

/**
 * A guide that can be chosen.
 *
 * @param files its bytes
 * @param guide what they say; empty for one with mistakes
 * @param problems its mistakes; such a guide can't be started
 * @param own whether it is the facilitator's own, else it came with the program
 */
public record OfferedGuide(GuideFiles files, Optional<Guide> guide, List<Problem> problems, boolean own) {
    public OfferedGuide {
        problems = List.copyOf(problems);
    }

    /** What it is called; empty for one with mistakes. */
    String title() {
        return guide.map(Guide::title).orElse("");
    }

    /** Whether these are the same guides of the same bytes. */
    static boolean same(List<OfferedGuide> one, List<OfferedGuide> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size())
                        .allMatch(i -> one.get(i).own == other.get(i).own
                                && one.get(i).files.sameAs(other.get(i).files));
    }

    @Override
    public String toString() {
        return "OfferedGuide[" + files.id() + "]";
    }
}
