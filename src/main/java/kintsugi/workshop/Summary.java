package kintsugi.workshop;

import java.time.LocalDate;
import java.util.List;
import kintsugi.guide.Guide;

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
}
