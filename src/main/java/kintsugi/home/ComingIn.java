package kintsugi.home;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How one comes to one's data: a first passphrase and the recovery sheet that belongs to it, and unlocking later on.
 * Passphrases pass through and are not kept. On the event thread.
 */
final class ComingIn {
    private final Doors doors;
    private final Strength strength;
    private final RandomGenerator random;
    private final Pages pages;

    /**
     * A way in.
     *
     * @param random picks the group of the recovery sheet that must be typed
     */
    ComingIn(Doors doors, Strength strength, RandomGenerator random, Pages pages) {
        this.doors = doors;
        this.strength = strength;
        this.random = random;
        this.pages = pages;
    }

    /** Begins: with the passphrase of what is there, or with a first one. */
    void begin(boolean exists) {
        if (exists) {
            pages.show(new HomePage.Locked(false));
        } else {
            pages.show(new HomePage.Passphrase(""));
            propose();
        }
    }

    /** Four other words. */
    void propose() {
        pages.run(
                "home.busy.words",
                progress -> doors.proposePassphrase(),
                words -> pages.show(new HomePage.Passphrase(words)));
    }

    /** Why this passphrase is refused; empty if it will do. */
    Optional<String> refusal(char[] passphrase) {
        return strength.refusal(passphrase);
    }

    /** Uses this passphrase, if it will do. Takes hold of the array and wipes it. */
    void create(char[] passphrase) {
        if (refusal(passphrase).isPresent()) {
            Secrets.wipe(passphrase);
            return;
        }
        pages.run(
                "home.busy.creating",
                progress -> doors.createArchive(passphrase),
                groups -> pages.show(new HomePage.Sheet(groups, random.nextInt(groups.size()))));
    }

    /** Prints the sheet that is shown. */
    void printSheet() {
        if (pages.now() instanceof HomePage.Sheet sheet) {
            pages.run(
                    "home.busy.printing",
                    progress -> doors.printSheet(sheet.groups()),
                    nothing -> pages.say(Note.good("home.sheet.printed")));
        }
    }

    /** It was written down: goes on if this is the group that was asked for. Wipes the array. */
    void written(char[] typed) {
        if (pages.now() instanceof HomePage.Sheet sheet) {
            boolean right = Secrets.sameGroup(sheet.groups().get(sheet.asked()), typed);
            Secrets.wipe(typed);
            if (right) {
                pages.start();
            } else {
                pages.say(Note.bad("home.sheet.other"));
            }
        }
    }

    /** Asks for the recovery sheet instead of the passphrase, or the other way round. */
    void unlockBy(boolean sheet) {
        pages.turn(new HomePage.Locked(sheet));
    }

    /** Opens the archive by what was typed. Takes hold of the array. */
    void unlock(char[] secret) {
        if (pages.now() instanceof HomePage.Locked locked && secret.length > 0) {
            pages.run(
                    "home.busy.opening",
                    progress -> doors.openArchive(secret, locked.sheet()),
                    damaged -> damaged.ifPresentOrElse(what -> pages.turn(new HomePage.Damaged(what)), pages::start));
        }
    }
}
