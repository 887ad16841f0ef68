package kintsugi.workshop;

import java.time.LocalDate;
import java.util.List;

/**
 * What stays of a forgotten workshop: counts and charts, no texts.
 *
 * @param title the guide's
 * @param began instant, ISO-8601
 * @param forgotten the day, ISO-8601
 * @param people how many the facilitator counted
 * @param codes how many notebooks went
 * @param shared how many shared answers went
 * @param charts that stay
 */
public record Receipt(
        String title, String began, String forgotten, int people, int codes, int shared, List<Chart> charts) {
    public Receipt {
        charts = List.copyOf(charts);
    }

    static Receipt of(Summary summary, WorkshopRecord record, int shared, LocalDate today) {
        return new Receipt(
                record.head().title(),
                record.head().began(),
                today.toString(),
                summary.people(),
                summary.codes(),
                shared,
                summary.charts());
    }
}
