package kintsugi.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * How often each answer on a scale was given, once or before and after, on one axis of counts. Before is hollow and
 * after filled, so that they can be told apart without colour. Counts must be ones that may be shown; what may, and in
 * which bands, is not decided here. Immutable.
 *
 * @param lowest the least answer of the scale
 * @param highest the greatest
 * @param lowLabel what the least means
 * @param highLabel what the greatest means
 * @param rows one or two
 */
public record ScaleChart(int lowest, int highest, String lowLabel, String highLabel, List<Row> rows) {
    /**
     * One asking.
     *
     * @param title its name, such as "Before"
     * @param people how many answered, in words
     * @param middle the middle answer, in words
     * @param filled whether its bars are filled, as after
     */
    public record Row(String title, String people, String middle, boolean filled, List<Band> bands) {
        /** Copies the bands. */
        public Row {
            bands = List.copyOf(bands);
        }
    }

    /**
     * Neighbouring answers counted together.
     *
     * @param from the least answer in it
     * @param to the greatest
     * @param label what stands under it
     * @param count how many answered so
     * @param marked whether gold marks it as the one with the middle answer; never on the wall
     */
    public record Band(int from, int to, String label, int count, boolean marked) {}

    /** Where two askings stand. */
    public enum Arrangement {
        /** Next to each other, on one axis: the wall. */
        BESIDE,
        /** One above the other, on one scale, labelled once where the bands are the same: paper. */
        ABOVE
    }

    /** Copies the rows. */
    public ScaleChart {
        rows = List.copyOf(rows);
    }

    /**
     * The chart in a box.
     *
     * @param body the size of text; labels are 0.8 of it
     */
    public List<Mark> marks(Rectangle2D box, double body, ChartText text, Arrangement arrangement, boolean mirrored) {
        var marks = new ScaleSheet(this, box, body, text).marks(arrangement);
        return mirrored ? new Mirror(box).of(marks) : marks;
    }

    /**
     * How high it is in a box of this width with the askings one above the other.
     *
     * @param plot the height of the highest bars that one asking may have
     * @param body the size of text
     */
    public double height(double plot, double width, double body, ChartText text) {
        return new ScaleSheet(this, new Rectangle2D.Double(0, 0, width, 0), body, text).height(plot);
    }

    /** Whether all askings are in the same bands, so that one line of labels holds for all. */
    boolean sameBands() {
        return rows.stream()
                        .map(row -> row.bands().stream().map(Band::label).toList())
                        .distinct()
                        .count()
                <= 1;
    }

    int most() {
        return rows.stream()
                .flatMap(row -> row.bands().stream())
                .mapToInt(Band::count)
                .max()
                .orElse(0);
    }
}
