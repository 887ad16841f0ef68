package kintsugi.kiosk.turn;

import static org.assertj.core.api.Assertions.assertThat;

import kintsugi.guide.Situation;
import kintsugi.participant.Code;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What leaving does to turns that are on their way, and to logs. */
class ForgettingTest {
    private static final String SECRET = "the letter in the drawer";

    private final Rig rig = new Rig();
    private final KioskModel kiosk = rig.model();

    @AfterEach
    void nothingFailedOnTheEventThread() {
        assertThat(rig.failures()).isEmpty();
    }

    private static void writing(Rig rig) {
        rig.beginUntilQuestions(Situation.HURT);
        rig.goTo(SampleGuide.SAFER.key());
        rig.model().asking().type(SECRET);
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
    void whoSitsDownNextDoesNotWaitUntilAWrongCodeIsAnswered() {
        rig.seat().slow();
        rig.comeBack(new Code("7K2M09XDPT1H"));
        kiosk.leave();
        rig.seat().quick();
        rig.beginUntilCode();
        CodePage shown = rig.page(CodePage.class);

        rig.seat().answer();
        assertThat(rig.page()).isEqualTo(shown);
        assertThat(rig.seat().isTaken()).isTrue();
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
