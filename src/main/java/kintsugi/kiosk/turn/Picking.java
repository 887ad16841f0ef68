package kintsugi.kiosk.turn;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import kintsugi.guide.Form;
import kintsugi.participant.Answer;

/** What another tap makes of an answer: the same number or option once more takes it back. */
final class Picking {
    private Picking() {}

    static Optional<Answer> level(Optional<Answer> before, int value) {
        Answer level = new Answer.Level(value);
        return Optional.of(level).filter(next -> !before.equals(Optional.of(next)));
    }

    /** An option, counted from 1. */
    static Optional<Answer> option(Form.Choice choice, Optional<Answer> before, int option) {
        SortedSet<Integer> picked = before.map(Picking::options).orElseGet(TreeSet::new);
        SortedSet<Integer> after = choice.many() ? new TreeSet<>(picked) : new TreeSet<>();
        if (picked.contains(option)) {
            after.remove(option);
        } else {
            after.add(option);
        }
        return after.isEmpty() ? Optional.empty() : Optional.of(new Answer.Picked(after));
    }

    private static SortedSet<Integer> options(Answer answer) {
        return answer instanceof Answer.Picked picked ? picked.options() : new TreeSet<>();
    }
}
