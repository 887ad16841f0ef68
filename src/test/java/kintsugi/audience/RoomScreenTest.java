package kintsugi.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.stream.IntStream;
import kintsugi.figure.Light;
import kintsugi.stage.SceneImages;
import kintsugi.stage.ScenePainter;
import kintsugi.stage.SceneView;
import kintsugi.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoomScreenTest {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;
    private static final Duration LENGTH = Duration.ofMillis(250);

    private Instant now = Evenings.BEGAN;
    private final ScenePainter painter = new ScenePainter(Words.of(Locale.ENGLISH), Light.INK);
    private final RoomScreen screen = new RoomScreen(new Pictures(painter, Runnable::run), () -> now, LENGTH);

    RoomScreenTest() {
        screen.setSize(WIDTH, HEIGHT);
    }

    @AfterEach
    void rest() {
        screen.rest();
    }

    @Test
    void theFirstPictureIsThereAtOnce() {
        screen.show(picture(Evenings.TITLE));

        assertThat(pixels(seen())).isEqualTo(pixels(painted(Evenings.TITLE)));
    }

    @Test
    void aNewSceneComesInSteadilyAndNothingElseIsSeenOnTheWay() {
        screen.show(new Shown.Black());
        screen.show(new Shown.White());
        int before = 0;
        for (int passed = 0; passed <= 250; passed += 25) {
            now = Evenings.BEGAN.plusMillis(passed);
            int grey = seen().getRGB(WIDTH / 2, HEIGHT / 2) & 0xFF;
            assertThat(grey).isGreaterThanOrEqualTo(before);
            before = grey;
        }
        assertThat(before).isEqualTo(255);
    }

    @Test
    void aSecondPassingDoesNotFade() {
        screen.show(timed(40));
        screen.show(timed(39));

        assertThat(pixels(seen())).isEqualTo(pixels(new SceneImages(painter).image(view(timed(39)), WIDTH, HEIGHT)));
    }

    @Test
    void aSceneThatCannotBePaintedIsAnEmptyScreenAndNoOtherScene() {
        screen.show(picture(Evenings.TITLE));
        assertThat(screen.unpainted()).isFalse();
        screen.show(picture(Evenings.BROKEN));
        assertThat(pixels(seen())).isEqualTo(pixels(painted(Evenings.TITLE)));
        now = now.plus(LENGTH);

        assertThat(pixels(seen())).containsOnly(painter.ground().getRGB());
        assertThat(screen.unpainted()).isTrue();
    }

    @Test
    void aTextThatWasTakenAwayIsGoneEvenIfWhatIsLeftCannotBePainted() {
        var broken = picture(Evenings.BROKEN);
        var fine = new Shown.Picture(broken.view().ahead());
        screen.show(fine);
        screen.show(broken);
        now = now.plus(LENGTH);

        assertThat(pixels(seen())).containsOnly(painter.ground().getRGB());
    }

    @Test
    void afterASceneThatCannotBePaintedTheNextOneComes() {
        screen.show(picture(Evenings.BROKEN));
        screen.show(picture(Evenings.TITLE));
        now = now.plus(LENGTH);

        assertThat(pixels(seen())).isEqualTo(pixels(painted(Evenings.TITLE)));
        assertThat(screen.unpainted()).isFalse();
    }

    @Test
    void aPictureThatWasMadeAheadIsShownAsItIsAndMadeOnlyOnce() {
        var work = new ArrayDeque<Runnable>();
        var pictures = new Pictures(painter, work::add);
        var view = picture(Evenings.ACTIVITY).view();
        pictures.prepare(view, WIDTH, HEIGHT);
        pictures.prepare(view, WIDTH, HEIGHT);
        assertThat(work).hasSize(1);
        work.remove().run();
        var made = pictures.of(new Shown.Picture(view), WIDTH, HEIGHT).orElseThrow();

        assertThat(pictures.of(new Shown.Picture(view), WIDTH, HEIGHT)).containsSame(made);
        assertThat(pixels(made)).isEqualTo(pixels(painted(Evenings.ACTIVITY)));
        pictures.forget();
        assertThat(pictures.of(new Shown.Picture(view), WIDTH, HEIGHT).orElseThrow())
                .isNotSameAs(made);
    }

    @Test
    void ofAllThatWasMadeAheadOnlyTwoPicturesAreKept() {
        var pictures = new Pictures(painter, Runnable::run);
        var views = IntStream.range(30, 34).mapToObj(i -> timed(i).view()).toList();
        views.forEach(view -> pictures.prepare(view, WIDTH, HEIGHT));

        assertThat(views.stream().filter(view -> same(pictures, view)).toList()).isEqualTo(views.subList(2, 4));
    }

    private static boolean same(Pictures pictures, SceneView view) {
        var shown = new Shown.Picture(view);
        var first = pictures.of(shown, WIDTH, HEIGHT).orElseThrow();
        var second = pictures.of(shown, WIDTH, HEIGHT).orElseThrow();
        return first == second;
    }

    private static Shown.Picture picture(int position) {
        return new Shown.Picture(SceneView.of(Evenings.at(position), position));
    }

    private static Shown.Picture timed(int seconds) {
        return new Shown.Picture(view(picture(Evenings.ACTIVITY)).with(Duration.ofSeconds(seconds)));
    }

    private static SceneView view(Shown.Picture picture) {
        return picture.view();
    }

    private BufferedImage painted(int position) {
        return new SceneImages(painter).image(picture(position).view(), WIDTH, HEIGHT);
    }

    private BufferedImage seen() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        screen.paint(graphics);
        graphics.dispose();
        return image;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
