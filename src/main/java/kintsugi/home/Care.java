package kintsugi.home;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;

/** Looking after the data: how it stands, a backup of one's own, another passphrase. On the event thread. */
final class Care {
    private final DataCare care;
    private final Doors doors;
    private final RandomGenerator random;
    private final Executor ui;
    private final Pages pages;

    /**
     * Nothing is looked at yet.
     *
     * @param random picks the group of a new recovery sheet that must be typed
     */
    Care(Doors doors, RandomGenerator random, Executor ui, Pages pages) {
        this.care = doors.care();
        this.doors = doors;
        this.random = random;
        this.ui = ui;
        this.pages = pages;
    }

    /** Looks, and shows it. */
    void open(Note... said) {
        pages.run(
                "home.busy.caring",
                progress -> care.look(),
                report -> pages.turn(new HomePage.Care(report), said),
                failure -> pages.turn(new HomePage.Start(), Note.of(failure)));
    }

    /** Says it on the start page if the last automatic backup failed; nothing else disturbs there. */
    void watch() {
        var unused = care.backupTrouble()
                .thenAccept(trouble -> ui.execute(() -> {
                    if (trouble.isPresent() && pages.now() instanceof HomePage.Start) {
                        pages.say(Note.bad("home.care.trouble"));
                    }
                }));
    }

    /** Puts all of the data into this file. */
    void backUp(String typed) {
        Optional<Path> file = Recovery.path(typed);
        if (file.isEmpty()) {
            pages.say(Note.bad("home.restore.no-file"));
            return;
        }
        pages.run(
                "home.busy.backup",
                progress -> care.backUp(file.get()),
                made -> pages.say(Note.good("home.care.backup.done", made.toString())),
                failure -> pages.say(note(failure)));
    }

    private static Note note(Throwable failure) {
        Note note = Note.of(failure);
        return switch (note.key()) {
            case "store.problem.not_there" -> Note.bad("home.care.backup.exists");
            case "store.problem.gone" -> Note.bad("home.care.backup.no-folder");
            case "store.problem.read_only" -> Note.bad("home.care.backup.read-only");
            default -> note;
        };
    }

    /**
     * Wants another passphrase.
     *
     * @param known whether somebody knows the former one
     */
    void wish(boolean known) {
        pages.run(
                "home.busy.words",
                progress -> doors.proposePassphrase(),
                words -> pages.turn(new HomePage.NewPassphrase(words, known)));
    }

    /** Takes the passphrase that was typed. Takes hold of both arrays and wipes them. */
    void change(char[] former, char[] next) {
        if (!(pages.now() instanceof HomePage.NewPassphrase page)) {
            Secrets.wipe(former);
            Secrets.wipe(next);
        } else if (page.known()) {
            pages.run(
                    "home.busy.renewing",
                    progress -> care.renew(former, next).whenComplete((sheet, failure) -> wipe(former, next)),
                    sheet -> pages.turn(
                            new HomePage.Sheet(sheet, random.nextInt(sheet.size())), Note.good("home.care.renewed")),
                    failure -> pages.say(changed(failure)));
        } else {
            pages.run(
                    "home.busy.changing",
                    progress -> care.changePassphrase(former, next).whenComplete((done, failure) -> wipe(former, next)),
                    nothing -> open(Note.good("home.care.changed")),
                    failure -> pages.say(changed(failure)));
        }
    }

    private static Note changed(Throwable failure) {
        Note note = Note.of(failure);
        return note.key().equals("store.problem.wrong_secret") ? Note.bad("home.care.wrong") : note;
    }

    private static void wipe(char[] one, char[] other) {
        Secrets.wipe(one);
        Secrets.wipe(other);
    }
}
