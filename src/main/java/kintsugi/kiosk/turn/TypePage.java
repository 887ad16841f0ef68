package kintsugi.kiosk.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kintsugi.participant.Code;
import kintsugi.participant.Crockford;

/**
 * Twelve letters typed into three fields, which show dots.
 *
 * @param shown the code that must be typed; empty when somebody comes back
 * @param replacing whether it is to take the place of an older code
 * @param groups what stands in the three fields, four letters each at most
 * @param current the field that is typed into, 0 to 2
 * @param over whether the current field is full, and the next letter begins it anew
 * @param seen whether the current field shows its letters, while held
 * @param busy while the notebook is being opened
 */
public record TypePage(
        Optional<Code> shown,
        boolean replacing,
        List<String> groups,
        int current,
        boolean over,
        boolean seen,
        boolean busy,
        Optional<Notice> notice)
        implements Page {
    private static final List<String> EMPTY = List.of("", "", "");

    public TypePage {
        groups = List.copyOf(groups);
    }

    static TypePage comingBack() {
        return new TypePage(Optional.empty(), false, EMPTY, 0, false, false, false, Optional.empty());
    }

    static TypePage confirming(Code code, boolean replacing) {
        return new TypePage(Optional.of(code), replacing, EMPTY, 0, false, false, false, Optional.empty());
    }

    /** Whether somebody comes back, rather than proving a new card. */
    public boolean isComingBack() {
        return shown.isEmpty();
    }

    /**
     * With one more letter, read forgivingly; the same if it is none. A full field leads to the next. One to which
     * somebody came when it was full already begins anew.
     */
    TypePage typed(char typed) {
        Optional<String> letter = Crockford.read(String.valueOf(typed), 1);
        if (letter.isPresent() && over) {
            return with(current, letter.get(), current);
        }
        int field = isFull(current) && current < 2 ? current + 1 : current;
        if (letter.isEmpty() || isFull(field)) {
            return this;
        }
        String filled = groups.get(field) + letter.get();
        int next = filled.length() == Code.GROUP && field < 2 ? field + 1 : field;
        return with(field, filled, next);
    }

    /** With one letter less, of the field before where this one is empty. */
    TypePage erased() {
        int field = groups.get(current).isEmpty() && current > 0 ? current - 1 : current;
        String text = groups.get(field);
        return text.isEmpty() ? at(field) : with(field, text.substring(0, text.length() - 1), field);
    }

    private TypePage with(int field, String text, int next) {
        List<String> changed = new ArrayList<>(groups);
        changed.set(field, text);
        boolean cameToFull = next != field && isFull(next);
        return new TypePage(shown, replacing, changed, next, cameToFull, seen, busy, Optional.empty());
    }

    private boolean isFull(int field) {
        return groups.get(field).length() == Code.GROUP;
    }

    TypePage at(int field) {
        return new TypePage(shown, replacing, groups, field, isFull(field), false, busy, notice);
    }

    TypePage seen(boolean next) {
        return new TypePage(shown, replacing, groups, current, over, next, busy, notice);
    }

    TypePage waiting() {
        return new TypePage(shown, replacing, groups, current, false, false, true, Optional.empty());
    }

    /** As it was typed, to be mended from the first field on, with the reason. */
    TypePage refused(Notice why) {
        return new TypePage(shown, replacing, groups, 0, isFull(0), false, false, Optional.of(why));
    }

    /** The same, to be gone on with in the first field that isn't full. */
    TypePage lacking(Notice what) {
        int first = 0;
        while (first < 2 && isFull(first)) {
            first++;
        }
        return new TypePage(shown, replacing, groups, first, false, false, false, Optional.of(what));
    }

    /** With nothing typed, and why. */
    TypePage dropped() {
        Optional<Notice> why = busy ? Optional.empty() : Optional.of(Notice.LEFT_ALONE);
        return new TypePage(shown, replacing, EMPTY, 0, false, false, busy, why);
    }

    @Override
    public Page afterAbsence() {
        return new TypePage(shown, replacing, EMPTY, 0, false, false, busy, Optional.empty());
    }

    @Override
    public Page letGo() {
        return seen(false);
    }

    @Override
    public String toString() {
        return "TypePage";
    }
}
