package kintsugi.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kintsugi.figure.Light;
import kintsugi.figure.Tone;
import kintsugi.guide.Content;
import kintsugi.guide.Form;
import kintsugi.guide.Idea;
import kintsugi.look.Colours;
import kintsugi.look.MarkPainter;
import kintsugi.look.SetText;
import kintsugi.words.Words;
import kintsugi.workshop.Chart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Voices, promises to borrow and charts of options, where there is more of them than one picture holds. */
class LongTextsTest {
    private static final String LONG = "I kept quiet so long that the silence began to speak for me. ".repeat(20);
    private static final Words ENGLISH = Words.of(Locale.ENGLISH);

    @ParameterizedTest(name = "{0} × {1} {2}")
    @CsvSource({"1024, 768, en", "1366, 768, ar", "768, 1024, en"})
    void whatIsTooLongTakesMorePagesAndStaysWithinTheMargins(int width, int height, String language) {
        var size = new Frame(width, height);
        var painter = new ScenePainter(Words.of(Locale.forLanguageTag(language)), Light.INK);
        views().forEach((name, view) -> {
            int pages = painter.pages(view, width, height);
            assertThat(pages).as(name).isBetween(2, 20);
            for (int page = 0; page < pages; page++) {
                assertThat(MarginsTest.within(painter, view.onPage(page), size))
                        .as(name + ", page " + page)
                        .isTrue();
            }
        });
    }

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"1024, 768", "768, 1024"})
    void eachOfSeveralPagesSaysWhichItIsAndOneAloneSaysNothing(int width, int height) {
        var size = new Frame(width, height);
        var painter = new ScenePainter(ENGLISH, Light.INK);
        var several = Map.of(
                "wall", Samples.wall(List.of(LONG, LONG, LONG), List.of()),
                "voices", views().get("voices"),
                "commit", views().get("commit"),
                "choice", views().get("choice"),
                "slide", GalleryScenes.all().get("slide-200-words"),
                "recap", GalleryScenes.all().get("recap-many"),
                "help", GalleryScenes.all().get("help-many"));
        several.forEach((name, view) -> {
            var marks = IntStream.range(0, Math.min(3, painter.pages(view, width, height)))
                    .mapToObj(page -> corner(painter, view.onPage(page), size))
                    .toList();
            assertThat(marks).as(name).hasSizeGreaterThan(1).doesNotHaveDuplicates();
            assertThat(marks).as(name).allMatch(mark -> mark.stream().distinct().count() > 1);
        });
        assertThat(Samples.all().entrySet())
                .filteredOn(each -> List.of("wall-voices", "voices", "commit").contains(each.getKey()))
                .filteredOn(each -> painter.pages(each.getValue(), width, height) == 1)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(corner(painter, each.getValue(), size))
                        .as(each.getKey())
                        .containsOnly(Colours.of(Light.INK).of(Tone.BACKGROUND).getRGB()));
    }

    @Test
    void theGuidesOwnVoicesHoldOnOnePageOfAUsualProjector() {
        var painter = new ScenePainter(ENGLISH, Light.INK);

        assertThat(RealGuideTest.views())
                .filteredOn(view -> view.scene().content() instanceof Content.Voices)
                .isNotEmpty()
                .allSatisfy(view -> assertThat(painter.pages(view, 1920, 1080))
                        .as(view.scene().id())
                        .isEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource({"1024, 768", "1920, 1080"})
    void theGuidesOwnChoicesAreOneChartEach(int width, int height) {
        var painter = new ScenePainter(ENGLISH, Light.INK);
        var choices = RealGuideTest.views().stream()
                .map(view -> view.scene())
                .filter(scene -> scene.content() instanceof Content.Chart chart
                        && chart.prompt().form() instanceof Form.Choice)
                .toList();

        assertThat(choices).isNotEmpty().allSatisfy(scene -> {
            var prompt = ((Content.Chart) scene.content()).prompt();
            var drawn =
                    drawn(prompt.key(), ((Form.Choice) prompt.form()).options().size());
            var view = Samples.chart(scene.place(), prompt, List.of(), Map.of(prompt.key(), drawn));
            assertThat(painter.pages(view, width, height)).as(scene.id()).isEqualTo(1);
        });
    }

    @Test
    void piecesOfATextHoldAllOfItsWordsAtItsSizeAndNoneIsHigherThanThePage() {
        var compositor = compositor();
        var pieces = compositor.pieces(LONG, 1, 600, 300);

        assertThat(pieces).hasSizeGreaterThan(2).allSatisfy(piece -> {
            assertThat(piece.height()).isLessThanOrEqualTo(300);
            assertThat(piece.type().size()).isEqualTo(compositor.frame().body());
        });
        assertThat(pieces.stream().map(LongTextsTest::words).collect(Collectors.joining(" ")))
                .isEqualTo(LONG.strip());
        assertThat(compositor.pieces("Short.", 1, 600, 300)).hasSize(1);
    }

    @Test
    void theRoomsChartTellsNoTotalFromWhichAHiddenOptionCouldBeReckoned() {
        var prompt = Samples.choice("help");
        var bars = List.of(new Chart.Bar(1, 1, 5, false), new Chart.Bar(2, 2, 0, true));
        var chart = new Chart(prompt.key(), 5, bars);
        var compositor = compositor();
        var one = new ChoiceScene(compositor, Samples.STEP, prompt, (Form.Choice) prompt.form(), chart);
        var many = new Form.Choice(Samples.OPTIONS, true);

        assertThat(one.note()).isEqualTo("At least 5 people, one choice each");
        assertThat(new ChoiceScene(compositor, Samples.STEP, prompt, many, new Chart(prompt.key(), 7, bars)).note())
                .isEqualTo("7 people, as many choices as they liked");
    }

    /** The pixels where a page says which it is. */
    private static List<Integer> corner(ScenePainter painter, SceneView view, Frame size) {
        var image = new SceneImages(painter).image(view, size.width(), size.height());
        int width = (int) (3 * size.body());
        int height = (int) (size.margin() + size.body());
        return IntStream.of(image.getRGB((int) size.end() - width, 0, width, height, null, 0, width))
                .boxed()
                .toList();
    }

    static Map<String, SceneView> views() {
        var prompt = Samples.prompt(
                "many",
                "Which of all of these would help me?",
                new Form.Choice(
                        IntStream.range(0, 24)
                                .mapToObj(i -> i % 6 == 5 ? LONG.substring(0, 150) : "Something " + i)
                                .toList(),
                        true));
        var drawn = Map.of(prompt.key(), drawn(prompt.key(), 24));
        return Map.of(
                "voices",
                Samples.view(Samples.STEP, new Content.Voices(List.of("I was tired.", LONG, LONG))),
                "commit",
                Samples.view(
                        Samples.STEP,
                        new Content.Commit(List.of(
                                new Idea(LONG, "say so", "", ""),
                                new Idea("I come home late", LONG, "", ""),
                                new Idea(LONG, LONG, "", "")))),
                "choice",
                Samples.chart(Samples.STEP, prompt, List.of(), drawn));
    }

    private static Chart drawn(kintsugi.guide.PromptKey key, int options) {
        var bars = IntStream.rangeClosed(1, options)
                .mapToObj(i -> new Chart.Bar(i, i, i % 4 == 0 ? 0 : i % 7 + 2, i % 4 == 0))
                .toList();
        return new Chart(key, 25, bars);
    }

    private static Compositor compositor() {
        return new Compositor(
                new Frame(1024, 768), ENGLISH, new MarkPainter(Colours.of(Light.INK), ENGLISH), GuidePictures.NONE);
    }

    private static String words(SetText text) {
        return text.source().text().replace('\u00A0', ' ').strip();
    }
}
