package kintsugi.kiosk.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kintsugi.participant.Commitment;

/**
 * One if-then line being written.
 *
 * @param line as it stands
 * @param others one's other lines
 * @param place where it stands among them, from 0
 * @param fresh whether it was begun on this page, so that skipping drops it
 * @param ideas whether the guide's ideas lie over it
 * @param anotherDay whether the first day is picked day by day
 * @param folded whether it is folded away, whatever stands in it
 * @param busy while it is being kept
 */
public record CommitPage(
        Commitment line,
        List<Commitment> others,
        int place,
        boolean fresh,
        boolean ideas,
        boolean anotherDay,
        boolean folded,
        boolean busy,
        Optional<Notice> notice)
        implements Page {
    public CommitPage {
        others = List.copyOf(others);
    }

    /** All lines, this one among them; while it is blank, as if it weren't there. */
    List<Commitment> all() {
        List<Commitment> all = new ArrayList<>(others);
        if (!line.isBlank()) {
            all.add(place, line);
        }
        return all;
    }

    /** A page more for another line, with this one among the others. */
    CommitPage setAside() {
        List<Commitment> all = all();
        Commitment blank = new Commitment(line.step(), "", "", "", "", line.every(), line.from());
        return new CommitPage(blank, all, all.size(), true, ideas, anotherDay, false, busy, Optional.empty());
    }

    CommitPage with(Commitment next) {
        return new CommitPage(next, others, place, fresh, false, anotherDay, false, busy, Optional.empty());
    }

    CommitPage showing(boolean nextIdeas) {
        return new CommitPage(line, others, place, fresh, nextIdeas, anotherDay, folded, busy, notice);
    }

    CommitPage picking(boolean day) {
        return new CommitPage(line, others, place, fresh, ideas, day, folded, busy, notice);
    }

    CommitPage waiting() {
        return new CommitPage(line, others, place, fresh, ideas, anotherDay, folded, true, Optional.empty());
    }

    CommitPage told(Notice what) {
        return new CommitPage(line, others, place, fresh, ideas, anotherDay, folded, false, Optional.of(what));
    }

    CommitPage unfolded() {
        return new CommitPage(line, others, place, fresh, ideas, anotherDay, false, busy, notice);
    }

    /** Folded also where nothing stands in it yet, so that this can't be told either. */
    @Override
    public Page afterAbsence() {
        return new CommitPage(line, others, place, fresh, false, anotherDay, true, busy, Optional.empty());
    }

    @Override
    public String toString() {
        return "CommitPage";
    }
}
