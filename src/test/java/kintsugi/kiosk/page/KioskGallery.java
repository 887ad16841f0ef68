package kintsugi.kiosk.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kintsugi.figure.Light;
import kintsugi.kiosk.turn.Rig;
import kintsugi.look.Look;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import kintsugi.support.PictureBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Paints every page of the kiosk, for somebody to look at: {@code mvn -Pgallery verify}. */
@ExtendWith(OnEventThread.class)
class KioskGallery {
    private static final int[][] SIZES = {{1024, 768}, {1366, 768}, {1920, 1080}, {3840, 2160}};
    private static final Map<String, Locale> DIRECTIONS =
            Map.of("ltr", Locale.ENGLISH, "mirrored", Locale.forLanguageTag("ar"));

    @Test
    void paintsEveryPageOfTheKiosk() throws IOException {
        PictureBook book = PictureBook.in(Path.of("target", "gallery"));
        for (Light light : Light.values()) {
            Look.install(light);
            for (String page : List.copyOf(Gallery.pages().keySet())) {
                DIRECTIONS.forEach((direction, language) -> paint(book, page, light, direction, language));
            }
        }
        book.close();
    }

    private static void paint(PictureBook book, String page, Light light, String direction, Locale language) {
        Rig rig = GalleryRounds.rig(page);
        KioskPanel panel = new KioskPanel(rig.model());
        Gallery.pages().getOrDefault(page, unused -> {}).accept(rig);
        rig.model().speak(language);
        for (int[] size : SIZES) {
            OffScreen screen = OffScreen.of(panel, size[0], size[1]);
            GalleryRounds.useKeys(page, screen, panel);
            screen.settle(size[0], size[1]);
            String group = "Kiosk, " + size[0] + " \u00D7 " + size[1] + ", "
                    + light.name().toLowerCase(Locale.ROOT) + ", " + direction;
            try {
                book.add(group, page, screen.paint());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
