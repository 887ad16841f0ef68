package kintsugi.print;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import kintsugi.figure.Emblem;
import kintsugi.figure.Mark;
import kintsugi.words.Words;
import kintsugi.workshop.PictureMark;

/** How a picture mark is drawn and named, alike on every screen and paper. */
public final class MarkSign {
    private MarkSign() {}

    /** What it is called, such as <em>heron 7</em>. */
    public static String name(PictureMark mark, Words words) {
        return words.text(
                "print.mark." + mark.picture().name().toLowerCase(Locale.ROOT),
                words.numbers().whole(mark.number()));
    }

    /** Its picture, as large as it goes into this box. */
    public static List<Mark> picture(PictureMark mark, Rectangle2D box) {
        return Emblem.valueOf(mark.picture().name()).marks(box);
    }
}
