package kintsugi.stage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import kintsugi.figure.Light;
import kintsugi.guide.Content;
import kintsugi.guide.Markup;
import kintsugi.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of a guide on its slides, and files that only claim to be pictures. */
class SlidePicturesTest {
    private static final int RED = 0xFFFF0000;
    private static final Frame SIZE = new Frame(1366, 768);

    @Test
    void aPictureStandsBesideItsWordsAndWithinTheMargins() throws IOException {
        var slide = painted("bowl.png", png(400, 300));

        assertThat(red(slide)).isGreaterThan(SIZE.width() * SIZE.height() / 8);
        assertThat(red(slide.getSubimage(0, 0, SIZE.width() / 2, SIZE.height())))
                .isZero();
        assertThat(red(slide.getSubimage((int) SIZE.end(), 0, (int) SIZE.margin(), SIZE.height())))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.png", "text.png", "cut.png", "damaged.png", "empty.png"})
    void aPictureThatCannotBeShownLeavesItsWords(String name) throws IOException {
        byte[] whole = png(400, 300);
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 60, 90, (byte) 7);
        var files = Map.of(
                "text.png",
                "no picture".getBytes(UTF_8),
                "cut.png",
                Arrays.copyOf(whole, 40),
                "damaged.png",
                damaged,
                "empty.png",
                new byte[0]);
        var without = painted(Map.of(), name);

        assertThat(painted(files, name).getRGB(0, 0, 1366, 768, null, 0, 1366))
                .isEqualTo(without.getRGB(0, 0, 1366, 768, null, 0, 1366));
        assertThat(Ink.bounds(without, 700).getHeight()).isGreaterThan(SIZE.height() / 4.0);
    }

    @Test
    void aHugePictureIsReadNoLargerThanItIsShown() throws IOException {
        var picture = new GuidePictures(Map.of("huge.png", png(20_000, 1_000))).within("huge.png", 600, 600);

        assertThat(picture).hasValueSatisfying(shown -> {
            assertThat(shown.getWidth()).isEqualTo(600);
            assertThat(shown.getHeight()).isEqualTo(30);
        });
    }

    @Test
    void aPictureBeyondAllMeasureIsNotEvenBegun() throws IOException {
        byte[] claims = png(10, 10);
        // The width and height of a PNG stand in its bytes 16 to 23.
        Arrays.fill(claims, 17, 20, (byte) 0x7F);
        Arrays.fill(claims, 21, 24, (byte) 0x7F);

        assertThat(new GuidePictures(Map.of("vast.png", claims)).within("vast.png", 600, 600))
                .isEmpty();
    }

    private static BufferedImage painted(String name, byte[] bytes) {
        return painted(Map.of(name, bytes), name);
    }

    private static BufferedImage painted(Map<String, byte[]> files, String name) {
        var painter = new ScenePainter(Words.of(Locale.ENGLISH), Light.INK, new GuidePictures(files));
        var body = Markup.of("The cracks stay to be seen.").then(GalleryScenes.picture(name));
        var view = Samples.view(Samples.STEP, new Content.Slide("A bowl, mended", body));
        return new SceneImages(painter).image(view, SIZE.width(), SIZE.height());
    }

    private static long red(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .filter(rgb -> rgb == RED)
                .count();
    }

    private static byte[] png(int width, int height) throws IOException {
        var image = new BufferedImage(
                width, height, width > 1000 ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new java.awt.Color(RED));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
