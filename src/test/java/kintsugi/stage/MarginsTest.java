package kintsugi.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kintsugi.figure.Light;
import kintsugi.guide.Content;
import kintsugi.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of scene keeps its margins, at every size, in both lights, in both directions. */
class MarginsTest {
    static final List<Frame> SIZES = List.of(
            new Frame(1024, 768),
            new Frame(1366, 768),
            new Frame(1920, 1080),
            new Frame(3840, 2160),
            new Frame(768, 1024));

    static Stream<Arguments> pictures() {
        return SIZES.stream()
                .flatMap(size -> Stream.of(Light.values())
                        .flatMap(light -> Stream.of("en", "ar").map(tag -> Arguments.of(size, light, tag))))
                .filter(each ->
                        each.get()[0] != SIZES.get(3) || "en".equals(each.get()[2]) == (each.get()[1] == Light.INK));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("pictures")
    void nothingButTheSeamStandsInTheMargins(Frame size, Light light, String language) {
        var painter = new ScenePainter(Words.of(Locale.forLanguageTag(language)), light);
        Samples.all().forEach((name, view) -> {
            for (int page = 0; page < painter.pages(view, size.width(), size.height()); page++) {
                assertThat(within(painter, view.onPage(page), size))
                        .as(name + ", page " + page)
                        .isTrue();
            }
        });
    }

    static boolean within(ScenePainter painter, SceneView view, Frame size) {
        var image = new SceneImages(painter).image(view, size.width(), size.height());
        var content = view.scene().content();
        boolean great = content instanceof Content.Title || content instanceof Content.Closing;
        double seam = great ? size.greatSeam().getMinY() : size.seam().getMinY() - size.body() / 4;
        var ink = Ink.bounds(image, (int) seam);
        int margin = (int) (size.margin() - 0.15 * size.body());
        var inside = new Rectangle(margin, margin, size.width() - 2 * margin, size.height());
        double foot = great ? seam : size.foot() + 0.15 * size.body();
        return !ink.isEmpty() && inside.contains(ink) && ink.getMaxY() <= foot;
    }
}
