package kintsugi.stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kintsugi.figure.Light;
import kintsugi.support.PictureBook;
import kintsugi.words.Words;
import org.junit.jupiter.api.Test;

/** Paints every kind of scene, for somebody to look at: {@code mvn -Pgallery verify}. */
class SceneGallery {
    private static final int MOST_PAGES = 3;

    @Test
    void paintsEveryKindOfScene() throws IOException {
        PictureBook book = PictureBook.in(Path.of("target", "gallery"));
        for (Frame size : MarginsTest.SIZES) {
            for (Light light : Light.values()) {
                paint(book, size, light, Locale.ENGLISH, GalleryScenes.all());
                paint(book, size, light, Locale.forLanguageTag("ar"), mirrored());
            }
        }
        book.close();
    }

    private static Map<String, SceneView> mirrored() {
        var all = new LinkedHashMap<>(ArabicScenes.all());
        all.putAll(GalleryScenes.all());
        return all;
    }

    private static void paint(PictureBook book, Frame size, Light light, Locale language, Map<String, SceneView> views)
            throws IOException {
        var words = Words.of(language);
        var painter = new ScenePainter(words, light, GalleryScenes.pictures());
        var group = "Room, " + size.width() + " × " + size.height() + ", "
                + light.name().toLowerCase(Locale.ROOT) + ", "
                + (words.direction().mirrored() ? "mirrored" : "ltr");
        for (var each : views.entrySet()) {
            int pages = Math.min(MOST_PAGES, painter.pages(each.getValue(), size.width(), size.height()));
            for (int page = 0; page < pages; page++) {
                var image = new SceneImages(painter).image(each.getValue().onPage(page), size.width(), size.height());
                book.add(group, each.getKey() + (pages > 1 ? "-page-" + (page + 1) : ""), image);
            }
        }
    }
}
