package kintsugi.figure;

import java.util.List;

/** What a chart must know of letters, which it does not draw itself. */
public interface ChartText {
    /** The width of a line of text, in the unit of the size. */
    double width(String text, double size, Mark.Weight weight);

    /** A text broken into lines of at most this width; at least one. */
    List<String> lines(String text, double size, double width);

    /** A count as the language writes it. */
    String number(int count);
}
