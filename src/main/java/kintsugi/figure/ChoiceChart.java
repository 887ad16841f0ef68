package kintsugi.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;

/**
 * How often each option was chosen: labels at the start, bars from one axis, in the guide's order; the most chosen one
 * is not marked. Where labels are too long, each bar goes under its label. Counts must be ones that may be shown.
 * Immutable.
 *
 * @param note who answered, in words; stands under the labels, or under all where it is longer than they are
 */
public record ChoiceChart(List<Option> options, String note) {
    /**
     * An option.
     *
     * @param count how many chose it; none where it may not be told
     * @param instead what is said then
     */
    public record Option(String label, OptionalInt count, String instead) {}

    /** Copies the options. */
    public ChoiceChart {
        options = List.copyOf(options);
    }

    /**
     * The chart in a box, as close as it must be.
     *
     * @param body the size of labels; numbers are 0.8 of it
     */
    public List<Mark> marks(Rectangle2D box, double body, ChartText text, boolean mirrored) {
        var marks = new ChoiceSheet(this, box, body, text).marks();
        return mirrored ? new Mirror(box).of(marks) : marks;
    }

    /**
     * The chart in as many boxes of one size as it needs, one to a page; each has the same axis, the labels in the same
     * place, and the note.
     *
     * @param body the size of labels; numbers are 0.8 of it
     * @return at least one page
     */
    public List<List<Mark>> pages(Rectangle2D box, double body, ChartText text, boolean mirrored) {
        return new ChoiceSheet(this, box, body, text)
                .pages().stream()
                        .map(marks -> mirrored ? new Mirror(box).of(marks) : marks)
                        .toList();
    }

    int most() {
        return options.stream()
                .mapToInt(option -> option.count().orElse(0))
                .max()
                .orElse(0);
    }
}
