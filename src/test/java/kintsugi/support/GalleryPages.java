package kintsugi.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;
import kintsugi.figure.Light;

/** Puts the pages of a window into the gallery, each at every size. On the event thread. */
public final class GalleryPages {
    /** The languages of the gallery: one read from the left, one from the right. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"));

    private static final int[][] SIZES = {{1024, 768}, {1366, 768}, {1920, 1080}, {3840, 2160}};

    private final PictureBook book;
    private final String window;
    private final String like;

    private GalleryPages(PictureBook book, String window, String like) {
        this.book = book;
        this.window = window;
        this.like = like;
    }

    /** The pages of this window in one light and language. */
    public static GalleryPages of(String window, Light light, Locale language) {
        var like =
                light.name().toLowerCase(Locale.ROOT) + ", " + (language.equals(LANGUAGES.get(0)) ? "ltr" : "mirrored");
        try {
            return new GalleryPages(PictureBook.in(Path.of("target", "gallery")), window, like);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a page as it is now. */
    public void add(String page, JComponent panel) {
        for (int[] size : SIZES) {
            var screen = OffScreen.of(panel, size[0], size[1]);
            screen.settle(size[0], size[1]);
            screen.paint();
            screen.settle(size[0], size[1]);
            try {
                book.add(window + ", " + size[0] + " × " + size[1] + ", " + like, page, screen.paint());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Writes the page that leads to all pictures. */
    public void close() {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
