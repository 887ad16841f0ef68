package kintsugi.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;

/**
 * How often each option was chosen: labels at the start, bars from one line with their counts at the end, in the guide's
 * order; the most chosen one is not marked. Where labels are too long, each bar goes under its label. Counts must be ones
 * that may be shown. Immutable.
 *
 * @param note who answered, in words, over all; empty for none
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
     * @param body the size of all letters
     */
    public List<Mark> marks(Rectangle2D box, double body, ChartText text, boolean mirrored) {
        var marks = new ChoiceSheet(this, box, body, text).marks();
        return mirrored ? new Mirror(box).of(marks) : marks;
    }

    /**
     * The chart in as many boxes of one size as it needs, one to a page; each has its bars in the same place and of
     * the same scale, and the note.
     *
     * @param body the size of all letters
     * @return at least one page
     */
    public List<List<Mark>> pages(Rectangle2D box, double body, ChartText text, boolean mirrored) {
        return new ChoiceSheet(this, box, body, text)
                .pages().stream()
                        .map(marks -> mirrored ? new Mirror(box).of(marks) : marks)
                        .toList();
    }

    /** How high it is in a box of this width where nothing presses. */
    public double height(double width, double body, ChartText text) {
        return new ChoiceSheet(this, new Rectangle2D.Double(0, 0, width, 0), body, text).height();
    }

    int most() {
        return options.stream()
                .mapToInt(option -> option.count().orElse(0))
                .max()
                .orElse(0);
    }
}
