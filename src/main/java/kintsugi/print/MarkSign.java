package kintsugi.print;

import java.util.Locale;
import kintsugi.figure.Emblem;
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

    /** Its picture. */
    public static Emblem emblem(PictureMark mark) {
        return Emblem.valueOf(mark.picture().name());
    }
}
