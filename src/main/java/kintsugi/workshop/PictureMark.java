package kintsugi.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What tells one paper from another without telling whose it is, such as <em>heron 7</em>. Ordered by picture and
 * number, which says nothing about when it was drawn.
 *
 * @param number 2 to 9
 */
public record PictureMark(Picture picture, int number) implements Comparable<PictureMark> {
    /** The smallest number; there is no 1, which could be read as a letter or as coming first. */
    public static final int LEAST = 2;
    /** The greatest number. */
    public static final int MOST = 9;

    private static final Comparator<PictureMark> ORDER =
            Comparator.comparing(PictureMark::picture).thenComparing(PictureMark::number);

    public PictureMark {
        if (number < LEAST || number > MOST) {
            throw new IllegalArgumentException("a mark's number is from " + LEAST + " to " + MOST);
        }
    }

    /** Every mark that there can be. */
    static List<PictureMark> all() {
        return Stream.of(Picture.values())
                .flatMap(picture ->
                        IntStream.rangeClosed(LEAST, MOST).mapToObj(number -> new PictureMark(picture, number)))
                .toList();
    }

    @Override
    public int compareTo(PictureMark other) {
        return ORDER.compare(this, other);
    }
}
