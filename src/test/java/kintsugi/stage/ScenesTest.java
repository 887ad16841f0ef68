package kintsugi.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kintsugi.figure.Light;
import kintsugi.guide.Block;
import kintsugi.guide.Content;
import kintsugi.guide.Inline;
import kintsugi.guide.Markup;
import kintsugi.guide.Prompt;
import kintsugi.words.WesternOrder;
import kintsugi.words.Words;
import kintsugi.workshop.Card;
import kintsugi.workshop.CardState;
import kintsugi.workshop.Enough;
import kintsugi.workshop.PromptState;
import org.junit.jupiter.api.Test;

class ScenesTest {
    private static final Frame WIDE = new Frame(1366, 768);
    private static final Frame OLD = new Frame(1024, 768);

    private final ScenePainter painter = new ScenePainter(Words.of(Locale.ENGLISH), Light.INK);

    @Test
    void theSameSceneGivesTheSamePicture() {
        Samples.all()
                .forEach((name, view) -> assertThat(pixels(view, WIDE)).as(name).isEqualTo(pixels(view, WIDE)));
    }

    @Test
    void everyKindOfSceneLooksDifferent() {
        var pictures = Samples.all().entrySet().stream()
                .filter(each -> !List.of("voices", "wall-ahead").contains(each.getKey()))
                .map(each -> IntStream.of(pixels(each.getValue(), WIDE))
                        .boxed()
                        .toList()
                        .hashCode())
                .toList();

        assertThat(pictures).doesNotHaveDuplicates();
    }

    @Test
    void whileTheLaptopGoesRoundTheRoomCantSeeInWhoseHandsItBecameEnough() {
        var prompt = Samples.text("said");
        var before = Samples.goingRound(Samples.reflect(prompt, Enough.NOT_YET));
        var after = Samples.goingRound(Samples.reflect(prompt, Enough.ENOUGH));

        assertThat(pixels(after, WIDE)).isEqualTo(pixels(before, WIDE));
    }

    @Test
    void whereTheRingHasGoneThePromptStaysAsTheRoomBeganToReadIt() {
        var ringed = Samples.timed(Samples.reflect(Samples.text("said"), Enough.NOT_YET), 300, 200);
        var without = new SceneView(ringed.scene(), ringed.prompts(), Optional.empty(), List.of(), 0, false, false);
        int before = (int) (WIDE.end() - 7 * WIDE.body());

        assertThat(begin(without, before)).isEqualTo(begin(ringed, before));
        assertThat(pixels(without, WIDE)).isNotEqualTo(pixels(ringed, WIDE));
    }

    /** The pixels before this x, where lines begin. */
    private int[] begin(SceneView view, int before) {
        return image(view, WIDE).getRGB(0, 0, before, WIDE.height(), null, 0, before);
    }

    @Test
    void aLongSlideIsSplitAndAShortOneIsNot() {
        var long200 = Samples.view(Samples.STEP, new Content.Slide("Trust", Markup.of(words(200))));

        assertThat(pages(long200, OLD)).isGreaterThan(1);
        assertThat(pages(long200, WIDE)).isBetween(1, 3);
        assertThat(pages(Samples.slide(), OLD)).isEqualTo(1);
        assertThat(different(long200, OLD)).isTrue();
    }

    @Test
    void aWordLongerThanItsLineStaysWithinTheMargins() {
        var word = "Vertrauensbildungsma\u00DFnahmenkatalogerstellungsbeauftragte";
        var views = List.of(
                Samples.view(Samples.STEP, new Content.Slide("", Markup.of(word))),
                Samples.view(Samples.STEP, new Content.Slide(word, Markup.of(word))),
                Samples.view(Samples.OPENING, new Content.Title(word, word)),
                Samples.wall(List.of(word, word), List.of()));

        assertThat(views).allSatisfy(view -> assertThat(rightmost(view, OLD)).isLessThanOrEqualTo(OLD.end() + 1.5));
    }

    @Test
    void aWallTakesAsManyPagesAsItsTextsNeedAndNoTextIsLost() {
        var texts = IntStream.range(0, 40)
                .mapToObj(i -> "This is thought number " + i + ".")
                .toList();
        var view = Samples.wall(texts, List.of());
        int pages = pages(view, OLD);

        assertThat(pages).isBetween(4, 10);
        assertThat(different(view, OLD)).isTrue();
    }

    @Test
    void aTextOfTwentyThousandLettersIsShortenedToOnePageAndSaysSo() {
        var view = Samples.wall(List.of("I have much to say. ".repeat(1000), "Sorry."), List.of());
        var half = Samples.wall(List.of("I have much to say. ".repeat(500), "Sorry."), List.of());

        assertThat(pages(view, OLD)).isBetween(1, 2);
        assertThat(Ink.bounds(image(view, OLD), (int) OLD.seam().getMinY() - 4).getMaxY())
                .isLessThanOrEqualTo(OLD.foot() + 4);
        assertThat(pixels(view, OLD)).isEqualTo(pixels(half, OLD));
    }

    @Test
    void controlCharactersAndEmptyLinesDoNotReachTheWall() {
        assertThat(Tidy.text(" a\u0007b\r\n\r\n  \n c \t d\u0000 ")).isEqualTo("ab\nc d");
    }

    @Test
    void emojiAndRightToLeftTextsOnAWallDoNotBreakIt() {
        var view = Samples.wall(
                List.of("\uD83D\uDE4F\uD83C\uDFFD", "\u0623\u0646\u0627 \u0622\u0633\u0641", " "), List.of());

        assertThat(pages(view, OLD)).isEqualTo(1);
        assertThat(rightmost(view, OLD)).isLessThanOrEqualTo(OLD.end() + 1);
    }

    @Test
    void aTextThatIsNotApprovedIsNotOnTheWall() {
        var prompt = Samples.text("said");
        var cards = List.of(
                new Card(1, "Waiting.", CardState.WAITING),
                new Card(2, "Approved.", CardState.APPROVED),
                new Card(3, "Held.", CardState.HELD));
        var mixed = new PromptState(Enough.ENOUGH, true, cards, Optional.empty());
        var wall = Samples.wall(List.of("Approved."), List.of());
        var view =
                new SceneView(wall.scene(), Map.of(prompt.key(), mixed), Optional.empty(), List.of(), 0, false, false);

        assertThat(pixels(view, WIDE)).isEqualTo(pixels(wall, WIDE));
    }

    @Test
    void lookingAheadShowsNotYetEnoughAndNoText() {
        var ahead = Samples.wall(Samples.TEXTS, Samples.VOICES).ahead();
        var empty = Samples.wall(List.of(), List.of());

        assertThat(pixels(ahead, WIDE)).isEqualTo(pixels(empty, WIDE));
        assertThat(ahead.prompts()).isEmpty();
    }

    @Test
    void whatIsEnoughAndNotGatheredYetReadsEnoughAndNeverHowMany() {
        var scale = Samples.scale("ready");
        var text = Samples.text("said");
        for (var scene : List.of(
                Samples.view(Samples.STEP, new Content.Chart(scale, List.of())),
                Samples.view(Samples.STEP, new Content.Wall(List.of(text), List.of())))) {
            var prompt = scene.scene().content() instanceof Content.Chart ? scale : text;
            var enough = with(scene, prompt, new PromptState(Enough.ENOUGH, false, List.of(), Optional.empty()));
            var notYet = with(scene, prompt, new PromptState(Enough.NOT_YET, false, List.of(), Optional.empty()));
            var nothing = with(scene, prompt, new PromptState(Enough.ENOUGH, true, List.of(), Optional.empty()));

            assertThat(pixels(enough, WIDE)).isNotEqualTo(pixels(notYet, WIDE));
            assertThat(pixels(nothing, WIDE)).isEqualTo(pixels(notYet, WIDE));
            assertThat(pixels(enough.ahead(), WIDE)).isEqualTo(pixels(notYet, WIDE));
        }
    }

    @Test
    void textsThatAreStillToBeReadComeInAMomentHoweverManyTheyAre() {
        var prompt = Samples.text("said");
        var wall = Samples.view(Samples.STEP, new Content.Wall(List.of(prompt), List.of()));
        var five = IntStream.range(0, 5)
                .mapToObj(i -> new Card(i, "Secret " + i, CardState.WAITING))
                .toList();
        var waiting = new PromptState(Enough.ENOUGH, true, five, Optional.empty());
        var ungathered = new PromptState(Enough.ENOUGH, false, List.of(), Optional.empty());

        assertThat(pixels(with(wall, prompt, waiting), WIDE)).isEqualTo(pixels(with(wall, prompt, ungathered), WIDE));
    }

    private static SceneView with(SceneView view, Prompt prompt, PromptState state) {
        return new SceneView(view.scene(), Map.of(prompt.key(), state), Optional.empty(), List.of(), 0, false, false);
    }

    @Test
    void aHeadingThatRepeatsTheTitleIsShownOnce() {
        var under = new Block.Heading(3, Inline.plain("Help is a tool"));
        var twice = new Markup(List.of(under)).then(Markup.of("It is no verdict."));
        var once = Samples.view(Samples.STEP, new Content.Slide("Help is a tool", Markup.of("It is no verdict.")));

        assertThat(pixels(Samples.view(Samples.STEP, new Content.Slide("Help is a tool", twice)), WIDE))
                .isEqualTo(pixels(once, WIDE));
    }

    @Test
    void aSlideOfNothingButItsHeadingIsOneSentence() {
        var heading = Samples.view(Samples.STEP, new Content.Slide("Own what happened", Markup.EMPTY));
        var sentence = Samples.view(Samples.STEP, new Content.Slide("", Markup.of("Own what happened")));

        assertThat(pixels(heading, WIDE)).isEqualTo(pixels(sentence, WIDE));
    }

    @Test
    void aNumberToRingReadsFromLeftToRightAmongWordsFromTheRight() {
        var number = WesternOrder.of("0800 111 0 111");
        var order = new Bidi(number, Bidi.DIRECTION_RIGHT_TO_LEFT);

        assertThat(IntStream.range(1, number.length() - 1).map(i -> order.getLevelAt(i) % 2))
                .containsOnly(0);
        assertThat(new Bidi("0800 111 0 111", Bidi.DIRECTION_RIGHT_TO_LEFT).getRunCount())
                .isGreaterThan(1);
    }

    @Test
    void aPageBeyondTheLastIsTheLast() {
        assertThat(pixels(Samples.slide().onPage(7), WIDE)).isEqualTo(pixels(Samples.slide(), WIDE));
    }

    @Test
    void whatASceneViewHoldsIsNotInItsName() {
        assertThat(Samples.wall(List.of("Secret."), List.of()).toString()).doesNotContain("Secret");
    }

    private static String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i % 9 == 8 ? "slowly" + i + "." : "trust" + i)
                .collect(Collectors.joining(" "));
    }

    private int pages(SceneView view, Frame size) {
        return painter.pages(view, size.width(), size.height());
    }

    private boolean different(SceneView view, Frame size) {
        return !java.util.Arrays.equals(pixels(view, size), pixels(view.onPage(1), size));
    }

    private double rightmost(SceneView view, Frame size) {
        return Ink.bounds(image(view, size), (int) (size.height() * 0.7)).getMaxX();
    }

    private BufferedImage image(SceneView view, Frame size) {
        return new SceneImages(painter).image(view, size.width(), size.height());
    }

    private int[] pixels(SceneView view, Frame size) {
        return image(view, size).getRGB(0, 0, size.width(), size.height(), null, 0, size.width());
    }
}
