package kintsugi.print;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kintsugi.participant.Rhythm;
import kintsugi.pdf.block.Block;
import kintsugi.pdf.block.CheckGrid;
import kintsugi.pdf.block.CheckRow;
import kintsugi.words.Words;

/** Boxes to tick over four weeks, dated; research on habits counts in weeks, and four fit on a page. */
final class Boxes {
    private static final int WEEKS = 4;
    private static final int DAYS = 7;

    private final Words words;
    private final Dates dates;

    Boxes(Words words) {
        this.words = words;
        dates = new Dates(words);
    }

    /**
     * The boxes of one promise.
     *
     * @param name what a screen reader calls them
     */
    Block of(String name, Rhythm every, LocalDate from) {
        return switch (every) {
            case DAY -> fourWeeks(name, from);
            case WEEK -> new CheckRow(name, weeks(from), true);
            case ONCE -> new CheckRow(name, List.of(words.text("print.do.done")), true);
        };
    }

    /** A box for each day. */
    Block fourWeeks(String name, LocalDate from) {
        List<String> days = IntStream.range(0, DAYS)
                .mapToObj(day -> dates.weekday(from.plusDays(day)))
                .toList();
        return new CheckGrid(name, days, weeks(from), true);
    }

    private List<String> weeks(LocalDate from) {
        return IntStream.range(0, WEEKS)
                .mapToObj(week -> dates.day(from.plusWeeks(week)))
                .toList();
    }
}
