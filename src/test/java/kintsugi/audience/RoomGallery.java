package kintsugi.audience;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import kintsugi.figure.Light;
import kintsugi.stage.ScenePainter;
import kintsugi.stage.SceneView;
import kintsugi.support.PictureBook;
import kintsugi.words.Words;
import org.junit.jupiter.api.Test;

/** Paints what the room's window shows between and instead of scenes: {@code mvn -Pgallery verify}. */
class RoomGallery {
    private Instant now = Evenings.BEGAN;

    @Test
    void paintsBlackWhiteAndTheMiddleOfAFade() throws IOException {
        PictureBook book = PictureBook.in(Path.of("target", "gallery"));
        for (Light light : Light.values()) {
            var painter = new ScenePainter(Words.of(Locale.ENGLISH), light);
            var screen = new RoomScreen(new Pictures(painter, Runnable::run), () -> now, Duration.ofMillis(250));
            screen.setSize(1366, 768);
            var group = "Room’s window, 1366 × 768, " + light.name().toLowerCase(Locale.ROOT);
            screen.show(new Shown.Picture(SceneView.of(Evenings.at(Evenings.TITLE), Evenings.TITLE)));
            book.add(group, "title", seen(screen));
            screen.show(new Shown.Picture(SceneView.of(Evenings.at(Evenings.ACTIVITY), Evenings.ACTIVITY)));
            now = now.plusMillis(125);
            book.add(group, "fade-half", seen(screen));
            now = now.plusMillis(125);
            screen.show(new Shown.Black());
            now = now.plusMillis(250);
            book.add(group, "black", seen(screen));
            screen.show(new Shown.White());
            now = now.plusMillis(250);
            book.add(group, "white", seen(screen));
            screen.rest();
        }
        book.close();
    }

    private static BufferedImage seen(RoomScreen screen) {
        var image = new BufferedImage(screen.getWidth(), screen.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        screen.paint(graphics);
        graphics.dispose();
        return image;
    }
}
