package kintsugi.kiosk.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Situation;
import kintsugi.participant.Answer;
import kintsugi.participant.Code;
import kintsugi.participant.Reflection;
import kintsugi.workshop.SeatProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the disk refused once is not gone while its writer sits there. */
class SavedAgainTest {
    private final Rig rig = new Rig();
    private final KioskModel kiosk = rig.model();
    private final Code code = rig.beginUntilQuestions(Situation.HURT);

    @AfterEach
    void nothingFailedOnTheEventThread() {
        assertThat(rig.failures()).isEmpty();
    }

    private Optional<Answer> kept(PromptKey prompt) {
        return rig.seat().notebook(code).reflection(prompt).map(Reflection::answer);
    }

    private void diskFails() {
        rig.seat().fails(SeatProblem.Kind.NOT_KEPT);
    }

    private void diskRecovers() {
        rig.seat().fails(null);
    }

    private void typeInVain(String words) {
        rig.goTo(SampleGuide.SAFER.key());
        diskFails();
        kiosk.asking().type(words);
        rig.passSeconds(2);
        assertThat(kiosk.state().saving()).isEqualTo(Saving.FAILED);
    }

    @Test
    void whoHidesAfterTheDiskRecoveredFindsTheirWordsAgain() {
        typeInVain("mine");
        diskRecovers();
        kiosk.leave();
        rig.comeBack(code);

        assertThat(kept(SampleGuide.SAFER.key())).contains(new Answer.Words("mine"));
    }

    @Test
    void whatFailedIsTriedAgainByItselfAndThenCalledSaved() {
        typeInVain("mine");
        rig.passSeconds(6);
        assertThat(kiosk.state().saving()).isEqualTo(Saving.FAILED);

        diskRecovers();
        rig.passSeconds(5);
        assertThat(kiosk.state().saving()).isEqualTo(Saving.SAVED);
        assertThat(kept(SampleGuide.SAFER.key())).contains(new Answer.Words("mine"));
    }

    @Test
    void newerWordsAreNotOverwrittenByThoseThatFailed() {
        typeInVain("mine");
        kiosk.asking().type("mine too");
        diskRecovers();
        rig.passSeconds(12);

        assertThat(kept(SampleGuide.SAFER.key())).contains(new Answer.Words("mine too"));
    }

    @Test
    void wordsThatFailedAreKeptWhileTheNextQuestionIsAnswered() {
        typeInVain("mine");
        rig.skip();
        rig.goTo(SampleGuide.WHERE.key());
        kiosk.asking().pick(2);
        diskRecovers();
        kiosk.leave();

        assertThat(kept(SampleGuide.SAFER.key())).contains(new Answer.Words("mine"));
        assertThat(kept(SampleGuide.WHERE.key())).isPresent();
    }

    @Test
    void aNumberWhoseCountWasRefusedIsKeptForWhoHides() {
        rig.goTo(SampleGuide.HOPE.key());
        kiosk.asking().level(4);
        diskFails();
        kiosk.asking().share();
        assertThat(rig.page(AskPage.class).notice()).isPresent();
        diskRecovers();
        kiosk.leave();
        rig.comeBack(code);

        assertThat(kept(SampleGuide.HOPE.key())).contains(new Answer.Level(4));
    }

    @Test
    void whatWasKeptForGoodStaysFinishedThoughAnEarlierSaveFailed() {
        typeInVain("mine");
        kiosk.asking().keep();
        diskRecovers();
        kiosk.asking().keep();
        rig.passSeconds(6);

        assertThat(rig.seat()
                        .notebook(code)
                        .reflection(SampleGuide.SAFER.key())
                        .orElseThrow()
                        .finished())
                .isTrue();
    }

    @Test
    void nothingOfItReachesTheNextPerson() {
        typeInVain("mine");
        kiosk.leave();
        diskRecovers();
        Code next = rig.beginUntilQuestions(Situation.HURT);
        rig.passSeconds(12);

        assertThat(rig.seat().notebook(next).reflection(SampleGuide.SAFER.key()))
                .isEmpty();
    }
}
