package kintsugi.kiosk.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kintsugi.guide.Situation;
import kintsugi.participant.Answer;
import kintsugi.participant.Code;
import kintsugi.participant.Notebook;
import kintsugi.participant.Reflection;
import kintsugi.workshop.SeatProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AutosaveTest {
    private final Rig rig = new Rig();
    private final KioskModel kiosk = rig.model();

    @AfterEach
    void nothingFailedOnTheEventThread() {
        assertThat(rig.failures()).isEmpty();
    }

    private Code atQuestion() {
        Code code = rig.beginUntilQuestions(Situation.HURT);
        rig.goTo(SampleGuide.SAFER.key());
        return code;
    }

    private String kept(Code code) {
        return rig.seat()
                .notebook(code)
                .reflection(SampleGuide.SAFER.key())
                .map(Reflection::answer)
                .map(answer -> ((Answer.Words) answer).text())
                .orElse("");
    }

    @Test
    void textIsKeptAfterASecondsRestAndNotBefore() {
        Code code = atQuestion();
        kiosk.asking().type("Half");
        rig.pass(Duration.ofMillis(750));
        assertThat(kept(code)).isEmpty();

        rig.pass(Duration.ofMillis(250));
        assertThat(kept(code)).isEqualTo("Half");
    }

    @Test
    void whoeverTypesWithoutRestIsKeptEveryFiveSeconds() {
        Code code = atQuestion();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            kiosk.asking().type(text.append('a').toString());
            rig.pass(Duration.ofMillis(250));
        }
        assertThat(kept(code)).hasSizeGreaterThanOrEqualTo(19);
    }

    @Test
    void whatIsSavedAsItIsTypedIsNotAFinishedAnswer() {
        Code code = atQuestion();
        kiosk.asking().type("Half");
        rig.passSeconds(2);

        assertThat(rig.seat()
                        .notebook(code)
                        .reflection(SampleGuide.SAFER.key())
                        .orElseThrow()
                        .finished())
                .isFalse();
    }

    @Test
    void savedIsSaidOnlyWhenItIsOnTheDisk() {
        atQuestion();
        rig.seat().slow();
        kiosk.asking().type("Half");
        rig.passSeconds(3);
        assertThat(kiosk.state().saving()).isEqualTo(Saving.UNDER_WAY);

        rig.seat().answer();
        assertThat(kiosk.state().saving()).isEqualTo(Saving.SAVED);

        kiosk.asking().type("Half a");
        assertThat(kiosk.state().saving()).isEqualTo(Saving.UNDER_WAY);
    }

    @Test
    void wordsTypedWhileTheDiskIsSlowAreNotCalledSaved() {
        Code code = atQuestion();
        rig.seat().slow();
        kiosk.asking().type("Half");
        rig.passSeconds(2);
        kiosk.asking().type("Half a sentence");
        rig.seat().answer();
        assertThat(kiosk.state().saving()).isEqualTo(Saving.UNDER_WAY);

        rig.passSeconds(2);
        assertThat(kiosk.state().saving()).isEqualTo(Saving.SAVED);
        assertThat(kept(code)).isEqualTo("Half a sentence");
    }

    @Test
    void whatCouldNotBeKeptIsNotCalledSaved() {
        atQuestion();
        rig.seat().fails(SeatProblem.Kind.NOT_KEPT);
        kiosk.asking().type("Half");
        rig.passSeconds(2);

        assertThat(kiosk.state().saving()).isEqualTo(Saving.FAILED);
    }

    @Test
    void theHalfSentenceIsThereWhenItsWriterComesBackAndFoldedAway() {
        Code code = atQuestion();
        kiosk.asking().type("Half a sen");
        kiosk.leave();
        rig.comeBack(code);
        kiosk.goToQuestions();
        AskPage page = rig.goTo(SampleGuide.SAFER.key());

        assertThat(page.folded()).isTrue();
        assertThat(page.text()).isEqualTo("Half a sen");
        kiosk.asking().type("overwritten unseen");
        assertThat(rig.page(AskPage.class).text()).isEqualTo("Half a sen");
        kiosk.asking().unfold();
        kiosk.asking().type("Half a sentence");
        assertThat(rig.page(AskPage.class).text()).isEqualTo("Half a sentence");
    }

    @Test
    void theNextPersonFindsNothingOfIt() {
        atQuestion();
        kiosk.asking().type("Half a sen");
        kiosk.leave();
        rig.open(Notebook.empty("en").as(Situation.HURT));
        kiosk.goToQuestions();

        assertThat(rig.goTo(SampleGuide.SAFER.key()).answer()).isEmpty();
    }
}
