package kintsugi.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kintsugi.figure.Light;
import kintsugi.guide.GuideFolder;
import kintsugi.guide.GuideReader;
import kintsugi.guide.Scene;
import kintsugi.guide.Scenes;
import kintsugi.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide that comes with the program, scene by scene, on the oldest projector and on a usual one. */
class RealGuideTest {
    private static final int MOST_PAGES = 2;

    static Stream<Frame> sizes() {
        return Stream.of(new Frame(1024, 768), new Frame(1920, 1080));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everySceneStandsWithinItsMarginsOnFewPages(Frame size) {
        var painter = new ScenePainter(Words.of(Locale.ENGLISH), Light.INK);
        for (var view : views()) {
            int pages = painter.pages(view, size.width(), size.height());
            assertThat(pages).as(view.scene().id()).isBetween(1, MOST_PAGES);
            for (int page = 0; page < pages; page++) {
                assertThat(within(painter, view.onPage(page), size))
                        .as(view.scene().id())
                        .isTrue();
            }
        }
    }

    static List<SceneView> views() {
        var folder = GuideFolder.read(Path.of("workshop-material", "rebuilding-trust"));
        var guide = GuideReader.read(folder, "rebuilding-trust").guide().orElseThrow();
        return Scenes.of(guide).stream().map(RealGuideTest::view).toList();
    }

    private static SceneView view(Scene scene) {
        var left = scene.seconds() == 0 ? Optional.<Duration>empty() : Optional.of(Duration.ofSeconds(scene.seconds()));
        return new SceneView(scene, Map.of(), left, List.of(), 0, false, false);
    }

    private static boolean within(ScenePainter painter, SceneView view, Frame size) {
        var image = new SceneImages(painter).image(view, size.width(), size.height());
        var ink = Ink.bounds(image, (int) size.greatSeam().getMinY());
        int margin = (int) (size.margin() - 0.15 * size.body());
        return !ink.isEmpty() && new Rectangle(margin, margin, size.width() - 2 * margin, size.height()).contains(ink);
    }
}
