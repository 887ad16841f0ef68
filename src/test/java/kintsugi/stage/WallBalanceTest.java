package kintsugi.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import kintsugi.figure.Light;
import kintsugi.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A wall of few cards is no less a wall. */
class WallBalanceTest {
    private static final Frame SIZE = new Frame(1366, 768);

    private final ScenePainter painter = new ScenePainter(Words.of(Locale.ENGLISH), Light.INK);

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void fewCardsUseTheHeightOfThePage(int count) {
        var view = Samples.wall(GalleryScenes.texts(count), List.of());

        assertThat(painter.pages(view, SIZE.width(), SIZE.height())).isEqualTo(1);
        assertThat(foot(view)).isGreaterThan(0.75 * SIZE.foot());
    }

    @Test
    void oneShortCardIsLargeAndStandsNeitherAtTheTopNorAtTheFoot() {
        var one = Samples.wall(List.of("Sorry."), List.of());

        assertThat(foot(one)).isBetween(0.35 * SIZE.foot(), 0.6 * SIZE.foot());
    }

    @Test
    void theLastPageIsNotLeftWithOneCardWhileTheOneBeforeIsFull() {
        var columns = new Columns<Double>(each -> each, 1, 20, 2);
        var things = List.of(9.0, 9.0, 9.0, 9.0, 9.0);

        assertThat(columns.pages(things)).extracting(WallBalanceTest::count).containsExactly(4, 1);
        assertThat(columns.even(things)).extracting(WallBalanceTest::count).containsExactly(3, 2);
    }

    private static int count(Columns.Pair<Double> page) {
        return page.first().size() + page.second().size();
    }

    private double foot(SceneView view) {
        var image = new SceneImages(painter).image(view, SIZE.width(), SIZE.height());
        return Ink.bounds(image, (int) SIZE.foot() + 8).getMaxY();
    }
}
