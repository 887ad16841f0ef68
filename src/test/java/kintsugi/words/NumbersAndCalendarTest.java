package kintsugi.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumbersAndCalendarTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final Locale EGYPT = Locale.forLanguageTag("ar-EG");

    @Test
    void aDateReadsAsOnAnInvitation() {
        var calendar = Words.of(Locale.ENGLISH).calendar();

        assertThat(calendar.date(DAY)).isEqualTo("Tuesday 10 November 2026");
        assertThat(calendar.weekdayAndDay(DAY)).isEqualTo("Tuesday 10 November");
        assertThat(calendar.dayAndMonth(DAY)).isEqualTo("10 November");
        assertThat(calendar.weekday(DayOfWeek.MONDAY)).isEqualTo("Monday");
        assertThat(calendar.time(LocalTime.of(20, 4, 59))).isEqualTo("20:04");
    }

    @Test
    void aClockCountsMinutesAndSecondsAndGoesOnPastTheEnd() {
        var numbers = Words.of(Locale.ENGLISH).numbers();

        assertThat(numbers.clock(Duration.ofSeconds(190))).isEqualTo("3:10");
        assertThat(numbers.clock(Duration.ofMinutes(64))).isEqualTo("64:00");
        assertThat(numbers.clock(Duration.ofSeconds(-5))).isEqualTo("\u22120:05");
        assertThat(numbers.clock(Duration.ofMillis(-5))).isEqualTo("0:00");
    }

    @Test
    void numbersStandAsTheLanguageWritesThem() {
        assertThat(Words.of(Locale.GERMAN).numbers().decimal(4.25, 1)).isEqualTo("4,2");
        assertThat(Words.of(Locale.ENGLISH).numbers().whole(1200)).isEqualTo("1,200");
        assertThat(Words.of(Locale.ENGLISH).numbers().percent(0.25)).isEqualTo("25%");
    }

    @Test
    void everyKindOfNumberUsesTheLanguagesOwnDigits() {
        var words = Words.of(EGYPT);

        assertThat(words.numbers().whole(3)).isEqualTo("٣");
        assertThat(words.numbers().clock(Duration.ofSeconds(190))).isEqualTo("٣:١٠");
        assertThat(words.calendar().time(LocalTime.of(20, 4))).isEqualTo("٢٠:٠٤");
        assertThat(words.calendar().dayAndMonth(DAY)).startsWith("١٠");
    }
}
