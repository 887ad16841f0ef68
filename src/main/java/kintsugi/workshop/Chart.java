package kintsugi.workshop;

import java.util.List;
import kintsugi.guide.PromptKey;

/**
 * Answers counted, already made coarse enough to be shown, printed and kept.
 *
 * @param answers how many people answered; at least so many where it is not {@link #exact}
 */
public record Chart(PromptKey prompt, int answers, List<Bar> bars) {
    public Chart {
        bars = List.copyOf(bars);
    }

    /**
     * Whether {@link #answers} is the number itself. It is not where somebody could take the bars from it and learn what
     * the ones that say "fewer than two" hide: then it is only what the bars add up to, and means "at least".
     */
    public boolean exact() {
        return bars.stream().noneMatch(Bar::few)
                || bars.stream().mapToInt(Bar::count).sum() != answers;
    }

    /**
     * One bar.
     *
     * @param from smallest number of a scale's band, or the option's place from 1
     * @param to greatest number of the band; the same for an option
     * @param count how many; 0 where {@code few}
     * @param few fewer than two: not said how many
     */
    public record Bar(int from, int to, int count, boolean few) {}
}
