package kintsugi.kiosk.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Situation;
import kintsugi.participant.Answer;
import kintsugi.participant.Code;
import kintsugi.participant.Notebook;
import kintsugi.participant.Reflection;
import kintsugi.workshop.SeatProblem;
import org.junit.jupiter.api.Test;

/** Where one stands can be chosen again, and nothing that was written is lost by it. */
class SituationTest {
    private static final PromptKey FEAR = SampleGuide.FEAR.key();

    private final Rig rig = new Rig();
    private final KioskModel kiosk = rig.model();

    private Code opened() {
        return rig.open(Notebook.empty("en")
                .as(Situation.HURT)
                .with(FEAR, Reflection.kept(new Answer.Words("that it happens again"))));
    }

    private Notebook kept(Code code) {
        return Objects.requireNonNull(rig.seat().peek(code));
    }

    @Test
    void itIsChosenAgainFromTheNotebookAndKeptThereOnly() {
        Code code = opened();
        kiosk.situateAgain();
        assertThat(rig.page(Page.Situated.class).again()).isTrue();
        kiosk.asking().situated(Situation.INVOLVED);

        assertThat(rig.page(NotebookPage.class).notebook().situation()).contains(Situation.INVOLVED);
        assertThat(kept(code).situation()).contains(Situation.INVOLVED);
        assertThat(rig.page().toString()).doesNotContainIgnoringCase("involved");
    }

    @Test
    void wordsToAQuestionOfTheOtherChoiceStayAndCanBeReadAndChanged() {
        Code code = opened();
        kiosk.situateAgain();
        kiosk.asking().situated(Situation.INVOLVED);
        assertThat(kept(code).reflection(FEAR)).isPresent();

        kiosk.revisit(FEAR);
        assertThat(rig.page(AskPage.class).text()).isEqualTo("that it happens again");
        kiosk.asking().type("that it happens");
        kiosk.asking().keep();
        kiosk.asking().keep();
        assertThat(kept(code).reflection(FEAR).orElseThrow().answer()).isEqualTo(new Answer.Words("that it happens"));
        kiosk.goToQuestions();
        while (rig.page() instanceof AskPage page) {
            assertThat(page.prompt().isFor(Situation.INVOLVED)).isTrue();
            rig.skip();
        }
    }

    @Test
    void whoGoesBackOrIsRefusedStandsWhereTheyStood() {
        Code code = opened();
        kiosk.situateAgain();
        kiosk.asking().leaveSituation();
        assertThat(rig.page()).isInstanceOf(NotebookPage.class);

        kiosk.situateAgain();
        rig.seat().fails(SeatProblem.Kind.NOT_KEPT);
        kiosk.asking().situated(Situation.UNSURE);
        assertThat(rig.page(Page.Situated.class).notice()).contains(Notice.NOT_KEPT);
        assertThat(kept(code).situation()).contains(Situation.HURT);
    }

    @Test
    void onTheWayInThereIsNoNotebookToGoBackTo() {
        rig.beginUntilSituation();
        kiosk.asking().leaveSituation();

        assertThat(rig.page(Page.Situated.class).again()).isFalse();
    }
}
