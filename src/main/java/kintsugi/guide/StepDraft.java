package kintsugi.guide;

import java.util.List;

/**
 * A step as far as it could be read, with its lines for whatever is checked later.
 *
 * @param front its front matter
 * @param asked every prompt with its line
 * @param partLines the heading of each part, in the order of {@code step.parts()}
 * @param findings of this file; more may be added
 */
record StepDraft(Step step, FrontMatter front, List<Asked> asked, List<Integer> partLines, Findings findings) {
    StepDraft {
        asked = List.copyOf(asked);
        partLines = List.copyOf(partLines);
    }
}
