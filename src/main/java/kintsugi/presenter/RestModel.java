package kintsugi.presenter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kintsugi.guide.Agenda;
import kintsugi.guide.PromptKey;
import kintsugi.workshop.Enough;
import kintsugi.workshop.HelpAgain;
import kintsugi.workshop.Sitting;
import kintsugi.workshop.Workshop;
import kintsugi.workshop.WorkshopState;
import kintsugi.workshop.fit.Company;
import kintsugi.workshop.fit.Loss;
import kintsugi.workshop.fit.Machines;
import kintsugi.workshop.fit.Refit;
import kintsugi.workshop.fit.Rest;

/** When the evening ends, and what goes for that. Nothing goes before it was shown and taken. On the event thread. */
final class RestModel {
    /** The minutes of a nudge, and of what a scene is given more. */
    static final int MINUTES = 5;
    /** Being so late is worth advice. */
    private static final Duration LATE = Duration.ofMinutes(2);

    private static final int DIGITS = 4;
    private static final int HOURS = 24;

    /** Of what advice was given, so that it is worked out once a minute only. */
    private record Asked(Agenda agenda, int position, long behind, boolean more) {}

    /** What was left out on advice while this scene is on, and the evening before and since. */
    private record Skipped(Agenda before, Agenda with, Loss loss, String scene) {}

    private final Workshop workshop;
    private final Clock clock;
    private final Room room;
    private final Runnable changed;
    private Instant ends;
    private boolean early;
    private String typed = "";
    private String more = "";
    private Optional<Asked> asked = Optional.empty();
    private Optional<Skipped> skipped = Optional.empty();
    private Advice advice = Advice.NONE;

    /**
     * A model of this workshop.
     *
     * @param room whose pauses are no scene's time
     * @param changed called after anything has changed
     */
    RestModel(Workshop workshop, Clock clock, Room room, Runnable changed) {
        this.workshop = workshop;
        this.clock = clock;
        this.room = room;
        this.changed = changed;
        this.ends = clock.instant();
    }

    /** Begins with the end that is agreed, or with the next one where that is over. */
    void open() {
        early = false;
        typed = "";
        Instant agreed = workshop.state().sitting().ends();
        ends = agreed.isAfter(clock.instant())
                ? agreed
                : next(at(clock.instant()), 1).toInstant();
    }

    /** Later or earlier by five minutes, to a time that can be said; never before now. */
    void nudge(int by) {
        typed = "";
        early = false;
        ZonedDateTime other = next(at(ends), by);
        if (other.toInstant().isAfter(clock.instant())) {
            ends = other.toInstant();
        }
        changed.run();
    }

    private static ZonedDateTime next(ZonedDateTime from, int by) {
        ZonedDateTime hour = from.truncatedTo(ChronoUnit.HOURS);
        long seconds = Duration.between(hour, from).toSeconds();
        long grid = Duration.ofMinutes(MINUTES).toSeconds();
        long place = by > 0 ? Math.floorDiv(seconds, grid) + by : -Math.floorDiv(-seconds, grid) + by;
        return hour.plusSeconds(place * grid);
    }

    /** Another digit of a time such as 2100; the fourth makes it one, tomorrow's where it is over today. */
    void digit(int digit) {
        typed += digit;
        if (typed.length() == DIGITS) {
            int hours = Integer.parseInt(typed.substring(0, 2));
            int minutes = Integer.parseInt(typed.substring(2));
            typed = "";
            if (hours < HOURS && minutes < Duration.ofHours(1).toMinutes()) {
                ZonedDateTime now = at(clock.instant());
                ZonedDateTime then = now.with(LocalTime.of(hours, minutes));
                ends = (then.isAfter(now) ? then : then.plusDays(1)).toInstant();
                early = false;
            }
        }
        changed.run();
    }

    /** Takes the last digit back. */
    void undigit() {
        typed = typed.isEmpty() ? "" : typed.substring(0, typed.length() - 1);
        changed.run();
    }

    /** Looks at the early end, or at the other one again. */
    void early(boolean now) {
        early = now;
        typed = "";
        changed.run();
    }

    /** What is looked at happens. */
    void take() {
        RestState now = state();
        if (now.early()) {
            var unused = workshop.fitAndGoOn(now.rest().agenda(), now.ends().toInstant());
        } else {
            var unused = workshop.fit(now.rest().agenda(), now.ends().toInstant());
        }
        early = false;
        more = "";
        changed.run();
    }

    /** Five minutes more for the scene that is on; from now, if its time is over. */
    void fiveMore() {
        WorkshopState now = workshop.state();
        Sitting sitting = now.sitting();
        Duration had = pace().inScene();
        Duration planned = pace().sceneOf();
        Duration longer = (had.compareTo(planned) > 0 ? had : planned).plusMinutes(MINUTES);
        more = now.scene().id();
        var unused = workshop.fit(
                sitting.agenda().planning(Map.of(now.scene().id(), (int) longer.toSeconds())), sitting.ends());
        changed.run();
    }

    RestState state() {
        WorkshopState now = workshop.state();
        Sitting sitting = now.sitting();
        Instant time = clock.instant();
        Instant planned = sitting.ends().plus(pace().behind());
        Rest rest = early
                ? Refit.early(now.guide(), sitting.agenda(), own(now))
                : Refit.of(
                        now.guide(),
                        company(now),
                        sitting.planned(),
                        sitting.agenda(),
                        own(now),
                        gone(now, pace()),
                        Duration.between(time, ends));
        Instant end = early ? time.plus(rest.takes()) : ends;
        return new RestState(early, at(end), Duration.between(time, end), at(planned), typed, rest);
    }

    /** What goes first, as it stands. */
    Advice advice() {
        WorkshopState now = workshop.state();
        Pace here = pace();
        boolean given = more.equals(now.scene().id());
        Asked next =
                new Asked(now.sitting().agenda(), now.position(), here.behind().toMinutes(), given);
        if (!asked.equals(Optional.of(next))) {
            asked = Optional.of(next);
            List<Loss> losses = here.behind().compareTo(given ? Duration.ofMinutes(1) : LATE) < 0
                    ? List.of()
                    : Refit.of(
                                    now.guide(),
                                    company(now),
                                    now.sitting().agenda(),
                                    now.sitting().agenda(),
                                    own(now),
                                    gone(now, here),
                                    Duration.between(
                                            clock.instant(), now.sitting().ends()))
                            .losses();
            Optional<Loss> gone = skipped.filter(one -> losses.isEmpty())
                    .filter(one -> one.with().equals(now.sitting().agenda()))
                    .filter(one -> one.scene().equals(now.scene().id()))
                    .map(Skipped::loss);
            advice = new Advice(given, losses.stream().findFirst(), Math.max(0, losses.size() - 1), gone);
        }
        return advice;
    }

    /** Leaves out what the advice says goes first; where nothing has to, brings back what was left out so here. */
    void skip() {
        WorkshopState now = workshop.state();
        Sitting sitting = now.sitting();
        Advice given = advice();
        if (given.first().isPresent()) {
            Loss loss = given.first().get();
            Agenda next = Refit.skipping(now.guide(), sitting.agenda(), own(now), loss);
            skipped = Optional.of(
                    new Skipped(sitting.agenda(), next, loss, now.scene().id()));
            var unused = workshop.fit(next, sitting.ends());
        } else if (given.skipped().isPresent()) {
            skipped.ifPresent(one -> {
                var unused = workshop.fit(one.before(), sitting.ends());
            });
            skipped = Optional.empty();
        }
        changed.run();
    }

    /** Who is there; of laptops to write on, only the presenter's own is known. */
    private static Company company(WorkshopState now) {
        Set<PromptKey> enough = now.prompts().entrySet().stream()
                .filter(each -> each.getValue().enough() == Enough.ENOUGH)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Company(
                now.people(), now.circle(), Machines.ONE_LAPTOP, now.ways().round(), enough);
    }

    private Pace pace() {
        return Pace.of(workshop.state(), clock.instant(), room.sight());
    }

    /** The place among the agenda's own scenes; help lines that were put in belong to the scene before them. */
    private static int own(WorkshopState now) {
        long before = now.scenes().subList(0, now.position() + 1).stream()
                .filter(scene -> !HelpAgain.is(scene))
                .count();
        return (int) before - 1;
    }

    /** How much of that scene is over: all, once help lines are on that were put in after it. */
    private static Duration gone(WorkshopState now, Pace here) {
        return HelpAgain.is(now.scene()) ? Duration.ofDays(1) : here.inScene();
    }

    private ZonedDateTime at(Instant when) {
        return when.atZone(clock.getZone());
    }
}
