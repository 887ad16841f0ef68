package kintsugi.stage;

import java.util.List;
import java.util.stream.IntStream;
import kintsugi.workshop.Chart;

/**
 * The axis on which people are counted, the same for charts that stand side by side.
 *
 * @param top the greatest number on it
 * @param step from one number to the next
 */
record CountAxis(int top, int step) {
    private static final int MOST_STEPS = 4;
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);

    /** The axis for these charts. */
    static CountAxis of(List<Chart> charts) {
        int most = charts.stream()
                .flatMap(chart -> chart.bars().stream())
                .mapToInt(Chart.Bar::count)
                .max()
                .orElse(0);
        int step = STEPS.stream()
                .filter(each -> each * MOST_STEPS >= most)
                .findFirst()
                .orElse(Math.max(1, most));
        return new CountAxis(Math.max(2, (most + step - 1) / step) * step, step);
    }

    /** The numbers that are written, from 0. */
    List<Integer> numbers() {
        return IntStream.rangeClosed(0, top / step).map(i -> i * step).boxed().toList();
    }
}
