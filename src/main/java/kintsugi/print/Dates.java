package kintsugi.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import kintsugi.words.Words;

/** Dates beside boxes to tick, short. */
final class Dates {
    private final Words words;

    Dates(Words words) {
        this.words = words;
    }

    /** {@code 11 Nov}. */
    String day(LocalDate date) {
        return format("print.date.short", date);
    }

    /** {@code Wed}. */
    String weekday(LocalDate date) {
        return format("print.date.weekday", date);
    }

    private String format(String key, LocalDate date) {
        return DateTimeFormatter.ofPattern(words.text(key), words.language())
                .withDecimalStyle(DecimalStyle.of(words.language()))
                .format(date);
    }
}
