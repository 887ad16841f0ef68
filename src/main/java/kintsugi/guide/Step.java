package kintsugi.guide;

import java.util.List;

/**
 * One chapter of a guide; the opening and the closing have the same form.
 *
 * @param id the same in every language
 * @param name short, for rails and bars
 * @param title what the wall shows
 * @param minutes the sum of its parts
 * @param parts in the order of the file
 * @param atHome practice for the plan
 * @param whenHard for the plan's page "when it gets hard"
 */
public record Step(
        String id, String name, String title, int minutes, List<Part> parts, Markup atHome, Markup whenHard) {
    public Step {
        parts = List.copyOf(parts);
    }

    /** All prompts of this step, in order. */
    public List<Prompt> prompts() {
        return parts.stream()
                .filter(Part.Reflect.class::isInstance)
                .flatMap(part -> ((Part.Reflect) part).prompts().stream())
                .toList();
    }

    /** All if-then lines that this step offers, in order. */
    public List<Idea> ideas() {
        return parts.stream()
                .filter(Part.Commit.class::isInstance)
                .flatMap(part -> ((Part.Commit) part).ideas().stream())
                .toList();
    }
}
