package kintsugi.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import kintsugi.figure.Light;
import kintsugi.support.Similarity;
import kintsugi.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A few scenes look as they did when somebody last looked at them: small grey pictures of them lie beside this test. After
 * a change that is meant, {@code -Dreferences=write} makes them anew; look at them before they are kept.
 */
class ReferenceScenesTest {
    private static final int TIMES = 4;
    private static final int WIDTH = 320 * TIMES;
    private static final int HEIGHT = 180 * TIMES;
    private static final double LEAST_ALIKE = 0.995;
    private static final double LEAST_BLOCK = 0.93;

    @ParameterizedTest
    @ValueSource(strings = {"title", "slide", "activity", "reflect", "wall", "scale", "commit", "closing"})
    void aSceneLooksAsItDid(String name) throws IOException {
        var now = small(name);
        if ("write".equals(System.getProperty("references"))) {
            ImageIO.write(now, "png", file(name).toFile());
        }
        var alike = Similarity.of(reference(name), now);

        assertThat(alike.whole()).as(alike.toString()).isGreaterThan(LEAST_ALIKE);
        assertThat(alike.worstBlock()).as(alike.toString()).isGreaterThan(LEAST_BLOCK);
    }

    @Test
    void anotherCompositionIsNoticed() throws IOException {
        assertThat(Similarity.of(reference("title"), small("closing")).worstBlock())
                .isLessThan(LEAST_BLOCK);
        assertThat(Similarity.of(reference("reflect"), small("reflect-enough")).worstBlock())
                .isLessThan(LEAST_BLOCK);
    }

    private static BufferedImage small(String name) {
        var view = Objects.requireNonNull(Samples.all().get(name));
        var large = new SceneImages(new ScenePainter(Words.of(Locale.ENGLISH), Light.INK)).image(view, WIDTH, HEIGHT);
        var small = new BufferedImage(WIDTH / TIMES, HEIGHT / TIMES, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < small.getHeight(); y++) {
            for (int x = 0; x < small.getWidth(); x++) {
                small.getRaster().setSample(x, y, 0, mean(large, x * TIMES, y * TIMES));
            }
        }
        return small;
    }

    private static int mean(BufferedImage image, int left, int top) {
        int sum = 0;
        for (int rgb : image.getRGB(left, top, TIMES, TIMES, null, 0, TIMES)) {
            sum += (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255);
        }
        return sum / (3 * TIMES * TIMES);
    }

    private static BufferedImage reference(String name) throws IOException {
        var file = file(name);
        try (InputStream in = Files.newInputStream(file)) {
            return Objects.requireNonNull(ImageIO.read(in));
        }
    }

    private static Path file(String name) {
        return Path.of("src", "test", "resources", "kintsugi", "stage", name + ".png");
    }
}
