package kintsugi.home;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a backup takes the place of the data, damaged or whole. Passphrases pass through and are not kept. On the event
 * thread.
 */
final class Recovery {
    private final DataCare care;
    private final Pages pages;

    Recovery(DataCare care, Pages pages) {
        this.care = care;
        this.pages = pages;
    }

    /** Wants to use a backup in the place of data that is whole. */
    void wish() {
        pages.turn(new HomePage.UseBackup());
    }

    /**
     * Uses a backup. Takes hold of the secret and wipes it.
     *
     * @param file as it was typed or chosen
     */
    void use(String file, char[] secret, boolean sheet) {
        Optional<Path> backup = path(file);
        if (backup.isEmpty() || secret.length == 0) {
            Secrets.wipe(secret);
            pages.say(Note.bad(backup.isEmpty() ? "home.restore.no-file" : "home.restore.no-secret"));
            return;
        }
        pages.run(
                "home.busy.trying",
                progress -> care.tryBackup(backup.get(), secret, sheet),
                nothing -> replace(backup.get(), secret, sheet),
                failure -> {
                    Secrets.wipe(secret);
                    pages.say(note(failure));
                });
    }

    private void replace(Path backup, char[] secret, boolean sheet) {
        pages.run(
                "home.busy.restoring",
                progress -> care.restore(backup, secret, sheet).whenComplete((done, failure) -> Secrets.wipe(secret)),
                done -> pages.turn(new HomePage.Restored(done)),
                failure -> {
                    if (pages.now() instanceof HomePage.UseBackup) {
                        pages.turn(new HomePage.Locked(false), note(failure));
                    } else {
                        pages.say(note(failure));
                    }
                });
    }

    /** The backup has taken its place: goes on to what is in it. */
    void goOn() {
        pages.start();
    }

    /** What is wrong with a backup is said otherwise than what is wrong with the data. */
    private static Note note(Throwable failure) {
        Note note = Note.of(failure);
        return switch (note.key()) {
            case "store.problem.damaged" -> Note.bad("home.restore.damaged");
            case "store.problem.wrong_secret" -> Note.bad("home.restore.wrong");
            case "store.problem.not_there" -> Note.bad("home.restore.not-there");
            default -> note;
        };
    }

    /** The path that was typed; empty if nothing was, or nothing that can be one. */
    static Optional<Path> path(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(Path.of(typed.strip()));
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }
}
