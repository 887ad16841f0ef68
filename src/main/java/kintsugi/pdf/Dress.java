package kintsugi.pdf;

import java.util.List;
import kintsugi.pdf.draw.Mark;

/**
 * What every page of a section wears around its text. The first page's head line is real text, repeats are artifacts.
 *
 * @param ornament drawn on each page from its top left corner, in points; where pages start at the right, mirrored already
 * @param headStart small words at the start of the head line, may be empty
 * @param headEnd small words at its end, may be empty
 * @param number the words at the foot
 */
public record Dress(List<Mark> ornament, String headStart, String headEnd, PageNumber number) {
    /** Nothing around the text. */
    public static final Dress PLAIN = new Dress(List.of(), "", "", PageNumber.NONE);

    public Dress {
        ornament = List.copyOf(ornament);
    }
}
