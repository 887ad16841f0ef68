package kintsugi.guide;

import java.util.List;

/**
 * What guide.md says, as far as it could be read.
 *
 * @param checkIn every prompt with its line
 * @param lastWord every prompt with its line
 * @param guide all of it, but with no steps yet
 */
record CoverDraft(Guide guide, FrontMatter front, List<Asked> checkIn, List<Asked> lastWord, Findings findings) {
    CoverDraft {
        checkIn = List.copyOf(checkIn);
        lastWord = List.copyOf(lastWord);
    }

    /** The guide with its steps. */
    Guide with(List<Step> steps) {
        return guide.with(steps);
    }
}
