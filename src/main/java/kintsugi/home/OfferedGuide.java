package kintsugi.home;

import java.util.List;
import java.util.Optional;
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

    @Override
    public String toString() {
        return "OfferedGuide[" + files.id() + "]";
    }
}
