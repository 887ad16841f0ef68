package kintsugi.workshop;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kintsugi.guide.Guide;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Step;

/**
 * What may be told of a workshop afterwards: counts and charts, no texts.
 *
 * @param date of the evening
 * @param people how many the facilitator counted
 * @param codes how many took part with a code
 * @param steps ids of the counted steps that belong to it: what earlier evenings reached, then what this one takes, in its
 *     order
 * @param reached of these, the ones that were reached
 * @param charts what was drawn, in the guide's order; nothing finer exists
 * @param minutes how long the evening took
 */
public record Summary(
        Guide guide,
        LocalDate date,
        int people,
        int codes,
        List<String> steps,
        List<String> reached,
        List<Chart> charts,
        int minutes) {
    public Summary {
        steps = List.copyOf(steps);
        reached = List.copyOf(reached);
        charts = List.copyOf(charts);
    }

    /** A summary of the evening so far. */
    static Summary of(Guide guide, WorkshopBook book, Instant now, ZoneId zone) {
        Instant began = book.record().tonight().start();
        Map<PromptKey, PromptState> prompts = book.prompts();
        List<String> tonight = book.record().agenda(guide).steps();
        Set<String> entered = book.evening().entered();
        List<String> steps = Stream.concat(
                        guide.countedSteps().stream()
                                .map(Step::id)
                                .filter(id -> entered.contains(id) && !tonight.contains(id)),
                        tonight.stream())
                .toList();
        return new Summary(
                guide,
                began.atZone(zone).toLocalDate(),
                book.record().count().people(),
                book.record().count().codes(),
                steps,
                steps.stream().filter(entered::contains).toList(),
                guide.allPrompts().stream()
                        .flatMap(prompt -> prompts.getOrDefault(prompt.key(), PromptState.NOTHING).chart().stream())
                        .toList(),
                (int) Duration.between(began, now).toMinutes());
    }
}
