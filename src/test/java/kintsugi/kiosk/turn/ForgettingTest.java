package kintsugi.kiosk.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kintsugi.guide.Situation;
import kintsugi.participant.Answer;
import kintsugi.participant.Code;
import kintsugi.participant.Notebook;
import kintsugi.participant.Reflection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Promises 5 and 6, as far as the models keep them. */
class ForgettingTest {
    private static final String SECRET = "the letter in the drawer";
    private static final Set<Class<?>> NOT_THE_KIOSK = Set.of(MemorySeat.class, Rig.class);

    private final Rig rig = new Rig();
    private final KioskModel kiosk = rig.model();

    @AfterEach
    void nothingFailedOnTheEventThread() {
        assertThat(rig.failures()).isEmpty();
    }

    /** A way to one of the pages on which something of a person can be. */
    record Way(String name, Consumer<Rig> go) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Way> pages() {
        return Stream.of(
                new Way("welcome", rig -> rig.model().sitDown()),
                new Way("code", Rig::beginUntilCode),
                new Way("typing", rig -> {
                    Code code = rig.beginUntilCode();
                    rig.model().codes().cardFull();
                    rig.type(code.letters().substring(0, 9));
                }),
                new Way("situation", Rig::beginUntilSituation),
                new Way("question", ForgettingTest::writing),
                new Way("preview", rig -> {
                    writing(rig);
                    rig.model().asking().share();
                }),
                new Way("line", rig -> {
                    rig.open(notebook());
                    rig.model().addLine();
                    rig.model().commitments().will(SECRET);
                }),
                new Way("notebook", rig -> {
                    rig.open(notebook());
                    rig.model().notebook().open(new NotebookRow.Step("boundaries"));
                }),
                new Way("plan", rig -> {
                    rig.open(notebook());
                    rig.model().makePlan();
                    rig.model().plan().firstName(SECRET);
                    rig.passSeconds(1);
                }),
                new Way("help", rig -> {
                    writing(rig);
                    rig.model().help(true);
                }));
    }

    private static void writing(Rig rig) {
        rig.beginUntilQuestions(Situation.HURT);
        rig.goTo(SampleGuide.SAFER.key());
        rig.model().asking().type(SECRET);
    }

    private static Notebook notebook() {
        return Notebook.empty("en")
                .as(Situation.HURT)
                .with(SampleGuide.SAFER.key(), Reflection.kept(new Answer.Words(SECRET)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hidingCoversAtOnceAndNothingOfThePersonRemains(Way way) throws IllegalAccessException {
        way.go().accept(rig);
        String letters = rig.seat().drawn().map(Code::letters).orElse(SECRET);
        kiosk.shift();
        kiosk.shift();
        kiosk.shift();

        assertThat(kiosk.state())
                .isEqualTo(KioskState.cover(kiosk.state().offer(), kiosk.state().language()));
        assertThat(Remains.of(kiosk, NOT_THE_KIOSK, SECRET, letters)).isEmpty();
        assertThat(rig.seat().isTaken()).isFalse();
    }

    @Test
    void theWalkThatFindsNothingAfterwardsFindsWordsAndCodeBefore() throws IllegalAccessException {
        writing(rig);
        assertThat(Remains.of(kiosk, NOT_THE_KIOSK, SECRET)).isNotEmpty();

        kiosk.leave();
        String letters = rig.beginUntilCode().letters();
        assertThat(Remains.of(kiosk, NOT_THE_KIOSK, letters)).isNotEmpty();
    }

    @Test
    void hidingDoesNotWaitForASlowDiskAndStillKeepsTheWords() {
        writing(rig);
        rig.seat().slow();
        kiosk.leave();
        assertThat(kiosk.state().page()).isEqualTo(new Page.Cover());

        rig.seat().answer();
        List<String> calls = rig.seat().calls();
        assertThat(calls.subList(calls.size() - 2, calls.size())).containsExactly("save Write", "end");
    }

    @Test
    void theCoverLooksTheSameAfterHidingAndAfterSigningOut() {
        writing(rig);
        kiosk.dim();
        kiosk.leave();
        KioskState hidden = kiosk.state();
        rig.open(notebook());
        kiosk.leave();

        assertThat(kiosk.state()).isEqualTo(hidden);
    }

    @Test
    void aTurnThatBeginsAfterItsPersonLeftIsEnded() {
        kiosk.sitDown();
        kiosk.codes().begin();
        rig.seat().slow();
        kiosk.codes().haveRead();
        kiosk.leave();
        rig.seat().answer();

        assertThat(rig.page()).isEqualTo(new Page.Cover());
        assertThat(rig.seat().isTaken()).isFalse();
    }

    @Test
    void theNextPersonsTurnWaitsUntilTheLastOneHasEnded() {
        writing(rig);
        rig.seat().slow();
        kiosk.leave();
        kiosk.sitDown();
        kiosk.codes().begin();
        kiosk.codes().haveRead();
        rig.seat().answer();

        assertThat(rig.seat()
                        .calls()
                        .subList(
                                rig.seat().calls().size() - 2,
                                rig.seat().calls().size()))
                .containsExactly("end", "begin");
        assertThat(rig.page()).isInstanceOf(CodePage.class);
    }

    @Test
    void threeShiftsCountOnlyWithinASecondAndAHalfAndWithoutAnotherKey() {
        writing(rig);
        kiosk.shift();
        kiosk.shift();
        kiosk.otherKey();
        kiosk.shift();
        assertThat(rig.page()).isInstanceOf(AskPage.class);

        rig.passUnseen(Duration.ofSeconds(2));
        kiosk.shift();
        rig.passUnseen(Duration.ofMillis(800));
        kiosk.shift();
        rig.passUnseen(Duration.ofMillis(800));
        kiosk.shift();
        assertThat(rig.page()).isInstanceOf(AskPage.class);

        kiosk.shift();
        assertThat(rig.page()).isInstanceOf(Page.Cover.class);
    }

    @Test
    void leftAloneItCoversItselfCountsDownAndSignsOut() {
        writing(rig);
        rig.passSeconds(119);
        assertThat(kiosk.state().countdown()).isZero();
        rig.passSeconds(2);
        assertThat(kiosk.state().countdown()).isBetween(28, 30);
        rig.passSeconds(27);
        assertThat(kiosk.state().countdown()).isPositive();
        rig.passSeconds(3);

        assertThat(kiosk.state().page()).isEqualTo(new Page.Cover());
        assertThat(kiosk.state().countdown()).isZero();
        assertThat(rig.seat().isTaken()).isFalse();
    }

    @Test
    void whoeverIsStillThereGoesOnWithWordsFoldedAway() {
        writing(rig);
        rig.passSeconds(130);
        kiosk.touched();
        assertThat(kiosk.state().countdown()).isPositive();
        kiosk.stillHere();

        assertThat(kiosk.state().countdown()).isZero();
        assertThat(rig.page(AskPage.class).folded()).isTrue();
        rig.passSeconds(100);
        assertThat(kiosk.state().countdown()).isZero();
    }

    @Test
    void anOpenRowIsFoldedAfterAnAbsence() {
        rig.open(notebook());
        kiosk.notebook().open(new NotebookRow.Step("boundaries"));
        rig.passSeconds(121);
        kiosk.stillHere();

        assertThat(rig.page(NotebookPage.class).open()).isEmpty();
    }

    @Test
    void touchingPutsTheCoverOff() {
        writing(rig);
        for (int i = 0; i < 5; i++) {
            rig.passSeconds(100);
            kiosk.touched();
        }
        assertThat(kiosk.state().countdown()).isZero();
    }

    @Test
    void aMachineThatSleptSignsOutWhenItWakes() {
        writing(rig);
        rig.passUnseen(Duration.ofHours(1));
        rig.passSeconds(1);

        assertThat(rig.page()).isInstanceOf(Page.Cover.class);
    }

    @Test
    void theCoverItselfNeverCountsDown() {
        rig.passSeconds(600);
        assertThat(kiosk.state().countdown()).isZero();
        kiosk.sitDown();
        rig.passSeconds(10);
        assertThat(rig.page()).isInstanceOf(Page.Welcome.class);
    }

    @Test
    void helpOpensWithoutACodeAndLeavesNoTrace() {
        kiosk.help(true);
        assertThat(kiosk.state().help()).isTrue();
        kiosk.help(false);

        assertThat(rig.page()).isInstanceOf(Page.Cover.class);
        assertThat(rig.seat().calls()).isEmpty();
    }

    @Test
    void noPageTellsItsWordsToALog() {
        writing(rig);
        kiosk.asking().share();

        assertThat(kiosk.state().toString()).doesNotContain(SECRET);
    }
}
