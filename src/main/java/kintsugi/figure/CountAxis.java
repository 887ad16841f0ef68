package kintsugi.figure;

import java.util.List;
import java.util.stream.Stream;

/**
 * An axis that counts people, from none.
 *
 * @param top the last count on it, at least the largest that is drawn
 * @param line from one line to the next
 * @param label from one number to the next
 */
record CountAxis(int top, int line, int label) {
    private static final List<Integer> STEPS = List.of(2, 5, 10, 20, 50, 100, 200, 500);

    /** The axis for counts up to this one: numbers at every 2, 5, 10, 20, 50, 100. */
    static CountAxis upTo(int most) {
        int label = STEPS.stream().filter(step -> most <= 4 * step).findFirst().orElse(most);
        int top = Math.max(1, (most + label - 1) / label) * label;
        return new CountAxis(top, label == 2 ? 1 : label, label);
    }

    List<Integer> lines() {
        return Stream.iterate(0, count -> count <= top, count -> count + line).toList();
    }

    List<Integer> labels() {
        return Stream.iterate(0, count -> count <= top, count -> count + label).toList();
    }
}
