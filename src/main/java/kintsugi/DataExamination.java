package kintsugi;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kintsugi.doctor.Finding;
import kintsugi.doctor.Finding.Level;
import kintsugi.store.Backup;
import kintsugi.store.Store;
import kintsugi.words.Words;
import kintsugi.workshop.ListedWorkshop;
import kintsugi.workshop.Workshops;

/** Looks at the data itself. Blocks. */
record DataExamination(Path folder, Clock clock, Words words) {
    /** A clock may be a little slow without having jumped. */
    private static final Duration SLOW = Duration.ofHours(1);

    /** A store that opened: all of it was read. */
    List<Finding> of(Store store) {
        List<Finding> found = new ArrayList<>();
        found.add(Finding.of(
                Level.FINE,
                "doctor.data.fine",
                folder.toString(),
                String.valueOf(store.lastWrite().join())));
        List<ListedWorkshop> workshops =
                new Workshops(store, ArchiveAccess.place(clock)).list().join();
        workshops.forEach(workshop -> found.add(listed(workshop)));
        Optional<Backup> backup = store.backup().join();
        found.add(backup.map(one -> Finding.of(Level.FINE, "doctor.backup.fine", when(one.made())))
                .orElseGet(() -> Finding.of(Level.WARNING, "doctor.backup.none")));
        Store.setAside(folder).forEach(place -> found.add(Finding.of(Level.WARNING, "doctor.aside", place.toString())));
        found.add(clockFinding(workshops, backup));
        return found;
    }

    /**
     * A store that is damaged.
     *
     * @param good what it can be restored from, the newest first
     */
    List<Finding> ofDamaged(List<Backup> good) {
        return List.of(
                Finding.of(Level.BROKEN, "doctor.data.damaged", folder.toString()),
                good.isEmpty()
                        ? Finding.of(Level.BROKEN, "doctor.backup.no-good")
                        : Finding.of(
                                Level.FINE,
                                "doctor.backup.restore",
                                good.get(0).file().toString(),
                                when(good.get(0).made())));
    }

    private Finding listed(ListedWorkshop workshop) {
        boolean overdue = workshop.forgetOn().isBefore(LocalDate.now(clock));
        return Finding.of(
                overdue ? Level.WARNING : Level.FINE,
                overdue ? "doctor.workshop.overdue" : "doctor.workshop",
                workshop.id().toString(),
                workshop.title(),
                when(workshop.began()),
                words.calendar().weekdayAndDay(workshop.forgetOn()));
    }

    /** Nothing can have been made in the future. */
    private Finding clockFinding(List<ListedWorkshop> workshops, Optional<Backup> backup) {
        Instant now = clock.instant();
        boolean behind = workshops.stream().anyMatch(one -> one.began().isAfter(now.plus(SLOW)))
                || backup.filter(one -> one.made().isAfter(now.plus(SLOW))).isPresent();
        return Finding.of(
                behind ? Level.WARNING : Level.FINE, behind ? "doctor.clock.behind" : "doctor.clock.fine", when(now));
    }

    private String when(Instant moment) {
        LocalDateTime there = LocalDateTime.ofInstant(moment, clock.getZone());
        return words.text(
                "doctor.when",
                words.calendar().weekdayAndDay(there.toLocalDate()),
                words.calendar().time(there.toLocalTime()));
    }
}
