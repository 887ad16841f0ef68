package kintsugi.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import kintsugi.guide.Form;
import kintsugi.participant.Answer;
import kintsugi.workshop.Chart.Bar;

/**
 * How fine answers may be shown. Source: promise 4 of the design: a scale with fewer than thirty answers in bands of
 * two, neighbouring bands joined until none holds exactly one; a choice under two says so; all in one: nothing.
 */
final class Disclosure {
    private static final int FINE = 30;
    private static final int FEW = 2;

    private Disclosure() {}

    /** The bars that may be drawn; empty where nothing may. The caller has judged the circle. */
    static Optional<List<Bar>> bars(Form form, List<Answer> answers) {
        if (form instanceof Form.Scale scale) {
            return scale(scale, answers);
        }
        if (form instanceof Form.Choice choice) {
            return choice(choice, answers);
        }
        return Optional.empty();
    }

    /**
     * How many answers may be told of beside these bars. Where people picked one option each, the exact number would give
     * away what "fewer than two" hides.
     */
    static int total(Form form, List<Answer> answers, List<Bar> bars) {
        boolean one = form instanceof Form.Choice choice && !choice.many();
        return one && bars.stream().anyMatch(Bar::few)
                ? bars.stream().mapToInt(Bar::count).sum()
                : answers.size();
    }

    private static Optional<List<Bar>> scale(Form.Scale scale, List<Answer> answers) {
        int width = answers.size() < FINE ? 2 : 1;
        List<Bar> bars = new ArrayList<>();
        for (int from = scale.low(); from <= scale.high(); from += width) {
            int low = from;
            int high = Math.min(scale.high(), from + width - 1);
            bars.add(new Bar(low, high, count(answers, level -> level >= low && level <= high), false));
        }
        joinSingles(bars);
        return bars.size() < 2 || inOne(bars, answers.size()) ? Optional.empty() : Optional.of(List.copyOf(bars));
    }

    private static void joinSingles(List<Bar> bars) {
        for (int at = single(bars); at >= 0 && bars.size() > 1; at = single(bars)) {
            int left = at == bars.size() - 1 ? at - 1 : at;
            Bar one = bars.get(left);
            Bar next = bars.remove(left + 1);
            bars.set(left, new Bar(one.from(), next.to(), one.count() + next.count(), false));
        }
    }

    private static int single(List<Bar> bars) {
        for (int i = 0; i < bars.size(); i++) {
            if (bars.get(i).count() == 1) {
                return i;
            }
        }
        return -1;
    }

    private static boolean inOne(List<Bar> bars, int answers) {
        return bars.stream().anyMatch(bar -> bar.count() == answers);
    }

    private static int count(List<Answer> answers, IntPredicate within) {
        return (int) answers.stream()
                .filter(answer -> answer instanceof Answer.Level level && within.test(level.value()))
                .count();
    }

    private static Optional<List<Bar>> choice(Form.Choice choice, List<Answer> answers) {
        List<Bar> bars = new ArrayList<>();
        for (int option = 1; option <= choice.options().size(); option++) {
            int place = option;
            int count = (int) answers.stream()
                    .filter(answer -> answer instanceof Answer.Picked picked
                            && picked.options().contains(place))
                    .count();
            boolean few = count < FEW;
            bars.add(new Bar(option, option, few ? 0 : count, few));
        }
        return inOne(bars, answers.size()) ? Optional.empty() : Optional.of(List.copyOf(bars));
    }
}
