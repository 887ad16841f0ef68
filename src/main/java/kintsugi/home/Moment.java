package kintsugi.home;

import java.time.Instant;
import java.time.ZoneId;
import kintsugi.words.Words;

/** Day and time of a moment, in words, where the laptop is. */
record Moment(Words words, ZoneId zone) {
    String of(Instant moment) {
        var there = moment.atZone(zone);
        return words.text(
                "home.at",
                words.calendar().weekdayAndDay(there.toLocalDate()),
                words.calendar().time(there.toLocalTime()));
    }
}
