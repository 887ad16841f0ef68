package kintsugi.kiosk.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kintsugi.guide.Prompt;
import kintsugi.guide.Situation;
import kintsugi.participant.Answer;
import kintsugi.workshop.SeatProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The question that goes from hand to hand, as the models have it. */
class RoundTest {
    private static final String SECRET = "the letter in the drawer";
    private static final Set<Class<?>> NOT_THE_KIOSK = Set.of(MemorySeat.class, Rig.class);

    private final Rig rig = new Rig();
    private final KioskModel kiosk = rig.model();
    private final RoundModel round = kiosk.round();

    @AfterEach
    void nothingFailedOnTheEventThread() {
        assertThat(rig.failures()).isEmpty();
    }

    /** A way off the page. */
    record Way(String name, Consumer<Rig> go) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Way> ways() {
        return Stream.of(
                new Way("share", rig -> rig.model().round().share()),
                new Way("pass on", rig -> rig.model().round().passOn()),
                new Way("hide", rig -> rig.model().leave()),
                new Way("left alone", rig -> rig.passSeconds(151)),
                new Way("hide while it rests", rig -> {
                    rig.model().round().share();
                    rig.model().leave();
                }));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whicheverWayOneLeavesTheCoverIsTheSameAndNothingTypedRemains(Way way) throws IllegalAccessException {
        begin(SampleGuide.SAFER);
        round.type(SECRET);
        assertThat(Remains.of(kiosk, NOT_THE_KIOSK, SECRET)).isNotEmpty();
        way.go().accept(rig);
        rig.passSeconds(1);

        assertThat(kiosk.state())
                .isEqualTo(KioskState.cover(kiosk.state().offer(), kiosk.state().language()));
        assertThat(Remains.of(kiosk, NOT_THE_KIOSK, SECRET)).isEmpty();
        assertThat(rig.seat().calls()).allMatch("round"::equals).hasSizeLessThan(2);
    }

    @Test
    void sharingAndPassingOnAreOneTapAndTheSamePagesForTheSameTime() {
        List<String> shared = pagesOf(SECRET, round::share);
        List<String> passed = pagesOf(SECRET, round::passOn);
        List<String> untouched = pagesOf("", round::passOn);

        assertThat(shared).isEqualTo(passed).isEqualTo(untouched).hasSizeGreaterThan(3);
        assertThat(rig.seat().inTheBox()).containsExactly(new Answer.Words(SECRET));
        assertThat(rig.seat().calls()).containsExactly("round", "round", "round");
    }

    /** What shows from the tap on, tick by tick. */
    private List<String> pagesOf(String text, Runnable tap) {
        begin(SampleGuide.SAFER);
        round.type(text);
        tap.run();
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Page page = rig.page();
            pages.add(page + (page instanceof RoundPage rest ? rest.answer() + " " + rest.resting() : ""));
            rig.pass(KioskModel.TICK);
        }
        return pages;
    }

    @Test
    void theCoverWaitsUntilItIsOnTheDiskHoweverLongThatTakes() {
        begin(SampleGuide.SAFER);
        round.type(SECRET);
        rig.seat().slow();
        round.share();
        rig.passSeconds(5);
        assertThat(rig.page(RoundPage.class).resting()).isTrue();
        round.share();
        round.passOn();
        rig.seat().answer();
        assertThat(rig.page()).isInstanceOf(RoundPage.class);
        rig.pass(KioskModel.TICK);

        assertThat(rig.page()).isInstanceOf(Page.Cover.class);
        assertThat(rig.seat().inTheBox()).hasSize(1);
    }

    @Test
    void aFailedWriteKeepsTheWordsOnThePageAndSaysSo() {
        begin(SampleGuide.SAFER);
        round.type(SECRET);
        for (Runnable tap : List.<Runnable>of(round::share, round::passOn)) {
            rig.seat().fails(SeatProblem.Kind.NOT_KEPT);
            tap.run();
            rig.passSeconds(2);
            assertThat(rig.page(RoundPage.class).notice()).contains(Notice.NOT_KEPT);
            assertThat(rig.page(RoundPage.class).text()).isEqualTo(SECRET);
        }
        rig.seat().fails(null);
        round.share();
        rig.passSeconds(1);
        assertThat(rig.page()).isInstanceOf(Page.Cover.class);
        assertThat(rig.seat().inTheBox()).hasSize(1);
    }

    @Test
    void sharingNothingStaysAndSaysSoKindly() {
        begin(SampleGuide.SAFER);
        round.type(" \n");
        round.share();

        assertThat(rig.page(RoundPage.class).notice()).contains(Notice.NOTHING_WRITTEN);
        assertThat(rig.seat().calls()).isEmpty();
    }

    @Test
    void aQuestionThatIsOverTakesNothingInAndIsPassedOnToTheCover() {
        begin(SampleGuide.SAFER);
        rig.seat().passesOn();
        round.type(SECRET);
        round.share();
        assertThat(rig.page(RoundPage.class).notice()).contains(Notice.NOT_OPEN);
        round.passOn();

        assertThat(rig.page()).isInstanceOf(Page.Cover.class);
        kiosk.sitDown();
        assertThat(rig.page()).isInstanceOf(Page.Welcome.class);
    }

    @Test
    void numbersAndOptionsGoRoundTooAndNothingIsPreselected() {
        begin(SampleGuide.HOPE);
        assertThat(rig.page(RoundPage.class).answer()).isEmpty();
        round.level(3);
        round.level(3);
        assertThat(rig.page(RoundPage.class).answer()).isEmpty();
        round.level(7);
        round.share();
        rig.passSeconds(1);
        begin(SampleGuide.WHERE);
        round.pick(1);
        round.pick(2);
        round.share();
        rig.passSeconds(1);

        assertThat(rig.seat().inTheBox())
                .containsExactly(new Answer.Level(7), new Answer.Picked(new TreeSet<>(Set.of(2))));
    }

    @Test
    void whoeverIsStillThereFindsWordsAndANumberFoldedAndSharesNothingUnseen() {
        begin(SampleGuide.SAFER);
        round.type(SECRET);
        rig.passSeconds(130);
        kiosk.stillHere();
        assertThat(rig.page(RoundPage.class).folded()).isTrue();
        round.type("");
        round.unfold();
        assertThat(rig.page(RoundPage.class).text()).isEqualTo(SECRET);
        kiosk.leave();

        begin(SampleGuide.HOPE);
        round.level(7);
        rig.passSeconds(130);
        kiosk.stillHere();
        assertThat(rig.page(RoundPage.class).folded()).isTrue();
        round.level(3);
        round.share();
        assertThat(rig.seat().inTheBox()).isEmpty();
        assertThat(rig.page(RoundPage.class).folded()).isFalse();
        assertThat(rig.page(RoundPage.class).answer()).contains(new Answer.Level(7));
    }

    @Test
    void inATurnWhatGoesRoundIsKeptAndNotShared() {
        rig.seat().passesRound(SampleGuide.SAFER);
        rig.seat().passesOn();
        rig.beginUntilQuestions(Situation.HURT);
        rig.goTo(SampleGuide.SAFER.key());
        kiosk.asking().type(SECRET);
        kiosk.asking().share();
        assertThat(rig.page(AskPage.class).prompt()).isEqualTo(SampleGuide.SAFER);
        kiosk.asking().keep();
        kiosk.asking().share();
        assertThat(rig.seat().calls()).doesNotContain("share");
        kiosk.asking().keep();

        assertThat(rig.seat().calls()).contains("save Write");
        assertThat(rig.page(AskPage.class).prompt()).isNotEqualTo(SampleGuide.SAFER);
    }

    @Test
    void itSavesNothingByItselfAndTellsNothingToALog() {
        begin(SampleGuide.SAFER);
        round.type(SECRET);
        rig.pass(Duration.ofSeconds(30));

        assertThat(rig.seat().calls()).isEmpty();
        assertThat(kiosk.state().toString()).doesNotContain(SECRET);
    }

    private void begin(Prompt prompt) {
        rig.seat().passesRound(prompt);
        kiosk.sitDown();
        rig.page(RoundPage.class);
    }
}
