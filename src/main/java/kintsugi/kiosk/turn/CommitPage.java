package kintsugi.kiosk.turn;

import java.util.Optional;
import java.util.OptionalInt;
import kintsugi.participant.Commitment;

/**
 * One if-then line being written.
 *
 * @param line as it stands
 * @param place where it stands among one's lines, from 0; empty while it isn't there
 * @param fresh whether it was begun on this page, so that skipping drops it
 * @param ideas whether the guide's ideas lie over it
 * @param anotherDay whether the first day is picked day by day
 * @param busy while it is being kept
 */
public record CommitPage(
        Commitment line,
        OptionalInt place,
        boolean fresh,
        boolean ideas,
        boolean anotherDay,
        boolean busy,
        Optional<Notice> notice)
        implements Page {
    CommitPage with(Commitment next) {
        return new CommitPage(next, place, fresh, false, anotherDay, busy, Optional.empty());
    }

    CommitPage at(int next) {
        return new CommitPage(line, OptionalInt.of(next), fresh, ideas, anotherDay, busy, notice);
    }

    CommitPage showing(boolean nextIdeas) {
        return new CommitPage(line, place, fresh, nextIdeas, anotherDay, busy, notice);
    }

    CommitPage picking(boolean day) {
        return new CommitPage(line, place, fresh, ideas, day, busy, notice);
    }

    CommitPage waiting() {
        return new CommitPage(line, place, fresh, ideas, anotherDay, true, Optional.empty());
    }

    CommitPage told(Notice what) {
        return new CommitPage(line, place, fresh, ideas, anotherDay, false, Optional.of(what));
    }

    @Override
    public String toString() {
        return "CommitPage";
    }
}
