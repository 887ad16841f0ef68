package kintsugi.look;

import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.util.List;
import kintsugi.words.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph broken into lines, ready to be painted. Sizes in px.
 *
 * @param source the paragraph as it is painted
 * @param lines from top to bottom
 * @param type how it is set
 * @param measure the width that it was given
 * @param brokenWord whether a word was longer than a line
 */
public record SetText(Prose source, List<Line> lines, Type type, double measure, boolean brokenWord) {
    /** Where a text stands in its measure. */
    public enum Align {
        /** Where reading begins. */
        START,
        /** In the middle. */
        CENTRE,
        /** Where reading ends. */
        END
    }

    /** A line, laid out when it is first measured or painted. Threads may share it. */
    public static final class Line {
        private final Laying laying;
        private final int begin;
        private final int end;
        private final double baseline;
        private volatile @Nullable TextLayout layout;

        Line(Laying laying, int begin, int end, double baseline) {
            this.laying = laying;
            this.begin = begin;
            this.end = end;
            this.baseline = baseline;
        }

        /** Its letters. */
        public TextLayout layout() {
            var known = layout;
            if (known == null) {
                known = laying.line(begin, end);
                layout = known;
            }
            return known;
        }

        /** From the top of the paragraph, in px. */
        public double baseline() {
            return baseline;
        }

        /** Where the next line begins in the text of the source. */
        public int end() {
            return end;
        }

        /** Its width without the space at its end, in px. */
        public double width() {
            return layout().getVisibleAdvance();
        }
    }

    /** The height, leading of the first and last line included. */
    public double height() {
        return lines.size() * type.size() * type.leading();
    }

    /** The width of the longest line. */
    public double width() {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    /** The first baseline, from the top. */
    public double firstBaseline() {
        return lines.isEmpty() ? 0 : lines.get(0).baseline();
    }

    /** Paints it in the graphics' colour, from this corner of its measure, where reading begins. */
    public void paint(Graphics2D graphics, double x, double y) {
        paint(graphics, x, y, Align.START);
    }

    /** Paints it in the graphics' colour; x and y are the left upper corner of the measure. */
    public void paint(Graphics2D graphics, double x, double y, Align align) {
        for (var line : lines) {
            line.layout().draw(graphics, (float) (x + offset(line, align)), (float) (y + line.baseline()));
        }
    }

    private double offset(Line line, Align align) {
        boolean mirrored = Direction.of(type.language()).mirrored();
        double space = line.layout().getAdvance() - line.width();
        double room = measure - line.width();
        double fromLeft = switch (align) {
            case START -> mirrored ? room : 0;
            case CENTRE -> room / 2;
            case END -> mirrored ? 0 : room;
        };
        return mirrored ? fromLeft - space : fromLeft;
    }
}
