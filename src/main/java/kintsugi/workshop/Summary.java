package kintsugi.workshop;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kintsugi.guide.Guide;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Step;

/**
 * What may be told of a workshop afterwards: counts and charts, no texts.
 *
 * @param date of the evening
 * @param people how many the facilitator counted
 * @param codes how many took part with a code
 * @param reached ids of the counted steps that were reached
 * @param charts what was drawn, in the guide's order; nothing finer exists
 * @param minutes how long the evening took
 */
public record Summary(
        Guide guide, LocalDate date, int people, int codes, List<String> reached, List<Chart> charts, int minutes) {
    public Summary {
        reached = List.copyOf(reached);
        charts = List.copyOf(charts);
    }

    /** A summary of the evening so far. */
    static Summary of(Guide guide, WorkshopBook book, Instant now, ZoneId zone) {
        Instant began = book.record().tonight().start();
        Map<PromptKey, PromptState> prompts = book.prompts();
        return new Summary(
                guide,
                began.atZone(zone).toLocalDate(),
                book.record().count().people(),
                book.record().count().codes(),
                guide.countedSteps().stream()
                        .map(Step::id)
                        .filter(book.evening().entered()::contains)
                        .toList(),
                guide.allPrompts().stream()
                        .flatMap(prompt -> prompts.getOrDefault(prompt.key(), PromptState.NOTHING).chart().stream())
                        .toList(),
                (int) Duration.between(began, now).toMinutes());
    }
}
