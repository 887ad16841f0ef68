package kintsugi.kiosk.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kintsugi.guide.Prompt;
import kintsugi.guide.Situation;
import kintsugi.participant.Answer;
import kintsugi.participant.Code;
import kintsugi.participant.Notebook;
import kintsugi.participant.Reflection;
import kintsugi.participant.Shared;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was shared stays as it was worded while one writes on; only a tap takes it back or puts another in its place. */
class SharedAgainTest {
    private static final Answer FIRST = new Answer.Words("the lamp in the hall");
    private static final Answer AT_TABLE = new Answer.Picked(new TreeSet<>(Set.of(1)));

    private final Rig rig = new Rig();
    private final KioskModel kiosk = rig.model();
    private final Code code =
            rig.open(sharing(SampleGuide.SAFER, FIRST, sharing(SampleGuide.WHERE, AT_TABLE, empty())));

    @AfterEach
    void nothingFailedOnTheEventThread() {
        assertThat(rig.failures()).isEmpty();
    }

    private static Notebook empty() {
        return Notebook.empty("en").as(Situation.HURT);
    }

    private static Notebook sharing(Prompt prompt, Answer answer, Notebook before) {
        return before.with(prompt.key(), Reflection.kept(answer)).sharing(prompt.key(), new Shared(7, answer));
    }

    private Notebook notebook() {
        return rig.seat().notebook(code);
    }

    private void type(String words) {
        kiosk.asking().type(words);
        rig.passSeconds(2);
    }

    @Test
    void noTypingEmptyingOrLeavingTakesItBack() {
        kiosk.revisit(SampleGuide.SAFER.key());
        assertThat(rig.page(AskPage.class).sharesEarlier()).isFalse();
        type("the lamp in");
        assertThat(rig.page(AskPage.class).sharesEarlier()).isTrue();
        type("");
        assertThat(rig.page(AskPage.class).sharesEarlier()).isTrue();
        kiosk.leave();
        rig.comeBack(code);

        assertThat(notebook().shared(SampleGuide.SAFER.key())).contains(new Shared(7, FIRST));
        assertThat(notebook().reflection(SampleGuide.SAFER.key())).isEmpty();
        assertThat(rig.seat().calls()).doesNotContain("withdraw", "share");
        kiosk.revisit(SampleGuide.SAFER.key());
        type("the lamp in the hall");
        assertThat(rig.page(AskPage.class).sharesEarlier()).isFalse();
    }

    @Test
    void theEarlierWordingCanBeReadAndTakenBackWhileTheNewOneStays() {
        kiosk.revisit(SampleGuide.SAFER.key());
        type("a dog");
        kiosk.asking().readShared();
        assertThat(rig.page(SharedPage.class).shared()).isEqualTo(FIRST);
        kiosk.asking().sayItAnew();
        assertThat(rig.page(AskPage.class).text()).isEqualTo("a dog");
        kiosk.asking().keep();
        assertThat(rig.page(SharedPage.class).shared()).isEqualTo(FIRST);
        assertThat(rig.seat().calls()).doesNotContain("withdraw");
        kiosk.asking().keep();

        assertThat(notebook().shared(SampleGuide.SAFER.key())).isEmpty();
        assertThat(notebook().reflection(SampleGuide.SAFER.key()))
                .contains(new Reflection(new Answer.Words("a dog"), false));
        assertThat(rig.page()).isInstanceOf(NotebookPage.class);
    }

    @Test
    void whatIsSharedIsNotAskedAgainThoughItWasChangedOrEmptiedAndSkipped() {
        kiosk.revisit(SampleGuide.SAFER.key());
        type("a dog");
        kiosk.leave();
        rig.comeBack(code);
        kiosk.goToQuestions();
        while (!(rig.page() instanceof CommitPage)) {
            if (rig.page() instanceof AskPage page) {
                assertThat(page.prompt()).isNotIn(SampleGuide.SAFER, SampleGuide.WHERE);
            }
            kiosk.asking().skip();
        }
    }

    @Test
    void whereNothingStandsAnyMoreWhatIsSharedIsLeftAsItIs() {
        for (Prompt prompt : List.of(SampleGuide.SAFER, SampleGuide.WHERE)) {
            kiosk.revisit(prompt.key());
            if (prompt.equals(SampleGuide.SAFER)) {
                kiosk.asking().type("");
            } else {
                kiosk.asking().pick(1);
            }
            kiosk.asking().share();
            kiosk.asking().leaveShared();

            assertThat(rig.page()).isInstanceOf(NotebookPage.class);
            assertThat(notebook().shared()).containsKey(prompt.key());
        }
        assertThat(rig.seat().calls()).doesNotContain("share", "withdraw");
    }

    @Test
    void whatIsSharedCanBeTakenBackThoughNothingStandsThereAnyMore() {
        kiosk.revisit(SampleGuide.SAFER.key());
        type("");
        kiosk.asking().keep();
        kiosk.asking().keep();
        assertThat(notebook().shared()).containsOnlyKeys(SampleGuide.WHERE.key());

        kiosk.revisit(SampleGuide.WHERE.key());
        kiosk.asking().pick(1);
        assertThat(rig.page(AskPage.class).answer()).isEmpty();
        kiosk.asking().keep();
        assertThat(notebook().shared()).isEmpty();
        assertThat(notebook().reflections()).isEmpty();
    }

    @Test
    void aChangeIsSharedFromTheQuestionOnlyByTapping() {
        kiosk.revisit(SampleGuide.SAFER.key());
        type("a dog");
        kiosk.asking().readShared();
        kiosk.asking().share();
        assertThat(rig.page(PreviewPage.class).way()).isEqualTo(Way.SHARE);
        kiosk.asking().share();

        Shared now = notebook().shared(SampleGuide.SAFER.key()).orElseThrow();
        assertThat(now.answer()).isEqualTo(new Answer.Words("a dog"));
        assertThat(now.id()).isNotEqualTo(7);
    }

    @Test
    void aChangeIsSharedFromTheNotebookTooWordsAfterALook() {
        kiosk.revisit(SampleGuide.SAFER.key());
        type("a dog");
        kiosk.asking().skip();
        kiosk.asking().skip();
        kiosk.shareChange(SampleGuide.SAFER.key());
        assertThat(rig.page(PreviewPage.class).ask().text()).isEqualTo("a dog");
        kiosk.asking().share();
        assertThat(notebook().shared(SampleGuide.SAFER.key()).orElseThrow().answer())
                .isEqualTo(new Answer.Words("a dog"));

        kiosk.revisit(SampleGuide.WHERE.key());
        kiosk.asking().pick(3);
        rig.passSeconds(2);
        kiosk.asking().skip();
        assertThat(notebook().shared(SampleGuide.WHERE.key())).contains(new Shared(7, AT_TABLE));
        kiosk.shareChange(SampleGuide.WHERE.key());
        assertThat(rig.page(SharedPage.class).shared()).isEqualTo(AT_TABLE);
        assertThat(notebook().shared(SampleGuide.WHERE.key())).contains(new Shared(7, AT_TABLE));
        kiosk.asking().share();
        assertThat(notebook().shared(SampleGuide.WHERE.key()).orElseThrow().answer())
                .isEqualTo(new Answer.Picked(new TreeSet<>(Set.of(3))));
        assertThat(rig.page()).isInstanceOf(NotebookPage.class);
    }

    @Test
    void fromTheNotebookWordsThatStandNowhereElseAreShownBeforeTheyGo() {
        kiosk.revisit(SampleGuide.SAFER.key());
        type("a dog");
        kiosk.asking().skip();
        kiosk.asking().skip();
        NotebookRow row = new NotebookRow.Step(SampleGuide.SAFER.key().step());
        kiosk.notebook().open(row);
        for (Runnable back : List.<Runnable>of(kiosk.asking()::sayItAnew, kiosk.asking()::leaveShared)) {
            kiosk.readShared(SampleGuide.SAFER.key());
            assertThat(rig.page(SharedPage.class).shared()).isEqualTo(FIRST);
            back.run();
            assertThat(rig.page(NotebookPage.class).open()).contains(row);
        }
        kiosk.readShared(SampleGuide.SAFER.key());
        kiosk.asking().keep();

        assertThat(rig.page(NotebookPage.class).open()).contains(row);
        assertThat(notebook().reflection(SampleGuide.SAFER.key()).orElseThrow().finished())
                .isFalse();
        assertThat(notebook().shared()).doesNotContainKey(SampleGuide.SAFER.key());
    }

    @Test
    void thePlanTakesTheLatest() {
        kiosk.revisit(SampleGuide.SAFER.key());
        type("a dog");
        kiosk.asking().skip();
        kiosk.asking().skip();
        kiosk.makePlan();
        kiosk.plan().toggle(new PlanRow.Answered(SampleGuide.SAFER.key()));
        rig.passSeconds(1);

        assertThat(rig.printed().get(rig.printed().size() - 1).written())
                .extracting(entry -> entry.answer())
                .containsExactly("a dog");
    }
}
