package kintsugi.pdf.block;

import java.util.List;
import kintsugi.pdf.draw.Mark;

/**
 * A drawing. Too wide or too high for its place, it is made smaller as a whole. Never mirrored.
 *
 * @param width in points
 * @param height in points
 * @param baseline the height, from the top, that stands level with the first line of a label beside it; 0 for none
 * @param alt the same in words
 */
public record Figure(double width, double height, double baseline, String alt, List<Mark> marks) implements Block {
    public Figure {
        marks = List.copyOf(marks);
    }
}
