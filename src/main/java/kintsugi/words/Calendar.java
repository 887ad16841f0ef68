package kintsugi.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;

/**
 * Dates and times in one language. The patterns are words like any other, in {@code words.properties}, so that they
 * are the same with every release of Java. Immutable.
 */
public final class Calendar {
    private final Words words;

    Calendar(Words words) {
        this.words = words;
    }

    /** A whole date: {@code Tuesday 10 November 2026}. */
    public String date(LocalDate date) {
        return format("words.date.whole", date);
    }

    /** A date within reach: {@code 10 November}. */
    public String dayAndMonth(LocalDate date) {
        return format("words.date.day", date);
    }

    /** A date within reach, and its weekday: {@code Tuesday 10 November}. */
    public String weekdayAndDay(LocalDate date) {
        return format("words.date.weekday", date);
    }

    /** A time of day: {@code 20:04}. */
    public String time(LocalTime time) {
        return format("words.time", time);
    }

    /** The name of a weekday, as it stands alone. */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, words.language());
    }

    private String format(String key, TemporalAccessor when) {
        return DateTimeFormatter.ofPattern(words.text(key), words.language())
                .withDecimalStyle(DecimalStyle.of(words.language()))
                .format(when);
    }
}
