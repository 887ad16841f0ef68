package kintsugi.kiosk.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import kintsugi.guide.Idea;
import kintsugi.guide.Situation;
import kintsugi.participant.Answer;
import kintsugi.participant.Code;
import kintsugi.participant.Notebook;
import kintsugi.participant.Reflection;
import kintsugi.participant.Shared;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WholeTurnTest {
    private static final String WORDS = "That I hear before the evening if it gets late.";

    private final Rig rig = new Rig();
    private final KioskModel kiosk = rig.model();

    @AfterEach
    void nothingFailedOnTheEventThread() {
        assertThat(rig.failures()).isEmpty();
    }

    @Test
    void someoneNewGetsACodeWritesSharesCommitsAndTakesAPlanHome() {
        Code code = rig.beginUntilQuestions(Situation.HURT);
        kiosk.asking().level(4);
        kiosk.asking().keep();
        kiosk.asking().type(WORDS);
        kiosk.asking().share();
        assertThat(rig.page()).isInstanceOf(PreviewPage.class);
        kiosk.asking().share();
        rig.skip();
        kiosk.asking().pick(2);
        kiosk.asking().share();
        kiosk.commitments()
                .borrow(
                        "boundaries",
                        SampleGuide.guide()
                                .step("boundaries")
                                .orElseThrow()
                                .ideas()
                                .get(1));
        kiosk.commitments().keep();

        Notebook notebook = rig.seat().notebook(code);
        assertThat(notebook.situation()).contains(Situation.HURT);
        assertThat(notebook.reflection(SampleGuide.HOPE.key())).contains(Reflection.kept(new Answer.Level(4)));
        assertThat(notebook.shared(SampleGuide.SAFER.key())).isPresent();
        assertThat(notebook.reflection(SampleGuide.FEAR.key())).isEmpty();
        assertThat(notebook.shared(SampleGuide.WHERE.key())).isPresent();
        assertThat(notebook.commitments())
                .singleElement()
                .satisfies(line -> assertThat(line.will()).isEqualTo("call before the hour, not after"));

        assertThat(rig.page(NotebookPage.class).open()).isEmpty();
        kiosk.makePlan();
        PlanPage plan = rig.page(PlanPage.class);
        assertThat(plan.ticked()).isEmpty();
        kiosk.plan().toggle(new PlanRow.Answered(SampleGuide.SAFER.key()));
        kiosk.plan().firstName("Ruth");
        rig.passSeconds(1);
        assertThat(rig.page(PlanPage.class).pages()).isEqualTo(2);
        assertThat(rig.printed().get(rig.printed().size() - 1).written())
                .extracting(entry -> entry.answer())
                .containsExactly(WORDS);
        kiosk.plan().toStick();
        rig.passSeconds(1);
        rig.sticks().plug("mine");
        rig.passSeconds(1);
        kiosk.plan().write();
        assertThat(rig.sticks().written()).containsExactly(new Stick("mine", "mine"));
        assertThat(rig.page(PlanPage.class).file()).isEqualTo("notes.pdf");

        kiosk.leave();
        assertThat(rig.page()).isEqualTo(new Page.Cover());
        assertThat(rig.seat().isTaken()).isFalse();
    }

    @Test
    void aStickThatWasThereBeforeIsNotTakenForOnesOwn() {
        rig.sticks().plug("facilitator's");
        rig.open(Notebook.empty("en").as(Situation.UNSURE));
        kiosk.makePlan();
        kiosk.plan().toStick();
        rig.passSeconds(2);

        assertThat(rig.page(PlanPage.class).stick()).isEqualTo(StickStep.WAITING);

        rig.sticks().pull("facilitator's");
        rig.passSeconds(1);
        rig.sticks().plug("facilitator's");
        rig.passSeconds(1);
        assertThat(rig.page(PlanPage.class).stick()).isEqualTo(StickStep.FOUND);
    }

    @Test
    void howOneStandsGoesIntoTheNotebookAndNowhereElse() {
        Code code = rig.beginUntilQuestions(Situation.INVOLVED);

        assertThat(rig.seat().calls()).containsExactly("begin", "confirm", "save Choose");
        assertThat(rig.seat().notebook(code).situation()).contains(Situation.INVOLVED);
    }

    @Test
    void aQuestionForOneSituationIsNotAskedInAnother() {
        rig.beginUntilQuestions(Situation.INVOLVED);
        rig.skip();
        rig.skip();

        assertThat(rig.page(AskPage.class).prompt()).isEqualTo(SampleGuide.WHERE);
    }

    @Test
    void aLineBelongsToTheStepThatIsOnAndCanBelongToAnyThatWasReached() {
        rig.open(Notebook.empty("en").as(Situation.HURT));
        rig.seat().isOn("talk");
        kiosk.goToQuestions();
        while (rig.page() instanceof AskPage) {
            rig.skip();
        }
        assertThat(rig.page(CommitPage.class).line().step()).isEqualTo("talk");
        kiosk.commitments().anotherStep();
        assertThat(rig.page(CommitPage.class).line().step()).isEqualTo("boundaries");
        kiosk.commitments().anotherStep();
        assertThat(rig.page(CommitPage.class).line().step()).isEqualTo("talk");
    }

    @Test
    void anAnswerThatTellsOnesSituationCannotBeShared() {
        rig.beginUntilQuestions(Situation.HURT);
        rig.goTo(SampleGuide.FEAR.key());
        kiosk.asking().type("the truth");
        kiosk.asking().share();
        assertThat(rig.page()).isInstanceOf(AskPage.class);

        kiosk.asking().keep();
        kiosk.asking().share();
        assertThat(rig.page()).isInstanceOf(PreviewPage.class);
        kiosk.asking().keep();
        assertThat(rig.seat().calls()).doesNotContain("share");
    }

    @Test
    void nothingWrittenIsNeitherKeptNorShared() {
        rig.beginUntilQuestions(Situation.HURT);
        rig.goTo(SampleGuide.SAFER.key());
        for (String blank : new String[] {"   ", "\n\t", "\u00A0\u3000", "\u200B\u200E"}) {
            kiosk.asking().type(blank);
            kiosk.asking().share();
            assertThat(rig.page(AskPage.class).notice()).contains(Notice.NOTHING_WRITTEN);
            kiosk.asking().keep();
            assertThat(rig.page(AskPage.class).notice()).contains(Notice.NOTHING_WRITTEN);
        }

        assertThat(rig.seat().calls()).doesNotContain("share");
    }

    @Test
    void blanksAreNoAnswerInTheNotebookAndNothingToTickForThePlan() {
        Code code = rig.beginUntilQuestions(Situation.HURT);
        rig.goTo(SampleGuide.SAFER.key());
        kiosk.asking().type("one");
        rig.passSeconds(2);
        kiosk.asking().type("  ");
        rig.passSeconds(2);
        assertThat(rig.page(AskPage.class).text()).isEqualTo("  ");
        kiosk.leave();

        assertThat(rig.seat().notebook(code).reflections()).isEmpty();
        rig.comeBack(code);
        kiosk.makePlan();
        assertThat(rig.page(PlanPage.class).rows()).isEmpty();
    }

    @Test
    void aLineEmptiedAndWrittenAnewLeavesTheOthersAsTheyWere() {
        Code code = rig.open(Notebook.empty("en").as(Situation.HURT));
        for (String will : new String[] {"call", "walk", "listen"}) {
            kiosk.addLine();
            kiosk.commitments().will(will);
            kiosk.commitments().keep();
        }
        kiosk.changeLine(1);
        kiosk.commitments().will(" ");
        rig.passSeconds(2);
        assertThat(rig.seat().notebook(code).commitments())
                .extracting(line -> line.will())
                .containsExactly("call", "listen");

        kiosk.commitments().will("walk slowly");
        rig.passSeconds(2);
        assertThat(rig.seat().notebook(code).commitments())
                .extracting(line -> line.will())
                .containsExactly("call", "walk slowly", "listen");
    }

    @Test
    void tappingTheSameNumberAgainTakesItBack() {
        Code code = rig.beginUntilQuestions(Situation.HURT);
        kiosk.asking().level(4);
        rig.passSeconds(2);
        kiosk.asking().level(4);
        rig.passSeconds(2);

        assertThat(rig.page(AskPage.class).answer()).isEmpty();
        assertThat(rig.seat().notebook(code).reflections()).isEmpty();
    }

    @Test
    void keepingWhatWasSharedTakesItBack() {
        Notebook shared = Notebook.empty("en")
                .as(Situation.HURT)
                .with(SampleGuide.SAFER.key(), Reflection.kept(new Answer.Words(WORDS)))
                .sharing(SampleGuide.SAFER.key(), new Shared(7, new Answer.Words(WORDS)));
        Code code = rig.open(shared);
        kiosk.revisit(SampleGuide.SAFER.key());
        kiosk.asking().keep();
        kiosk.asking().keep();

        assertThat(rig.seat().notebook(code).shared(SampleGuide.SAFER.key())).isEmpty();
        assertThat(rig.page()).isInstanceOf(NotebookPage.class);
    }

    @Test
    void whatWasSharedCanBeTakenBackFromTheNotebook() {
        Notebook shared = Notebook.empty("en")
                .as(Situation.HURT)
                .with(SampleGuide.SAFER.key(), Reflection.kept(new Answer.Words(WORDS)))
                .sharing(SampleGuide.SAFER.key(), new Shared(7, new Answer.Words(WORDS)));
        Code code = rig.open(shared);
        kiosk.notebook().open(new NotebookRow.Shared());
        kiosk.notebook().withdraw(SampleGuide.SAFER.key());

        assertThat(rig.seat().calls()).contains("withdraw");
        assertThat(rig.seat()
                        .notebook(code)
                        .reflection(SampleGuide.SAFER.key())
                        .orElseThrow()
                        .answer())
                .isEqualTo(new Answer.Words(WORDS));
        assertThat(rig.page(NotebookPage.class).open()).contains(new NotebookRow.Shared());
    }

    @Test
    void onlyOneRowOfTheNotebookIsOpen() {
        rig.open(Notebook.empty("en").as(Situation.HURT));
        kiosk.notebook().open(new NotebookRow.Hope());
        kiosk.notebook().open(new NotebookRow.Lines());

        assertThat(rig.page(NotebookPage.class).open()).contains(new NotebookRow.Lines());
    }

    @Test
    void aLineBegunAndSkippedIsGoneAndOneLeftHalfWayIsKept() {
        Code code = rig.open(Notebook.empty("en").as(Situation.HURT));
        kiosk.addLine();
        kiosk.commitments().will("call");
        rig.passSeconds(2);
        assertThat(rig.seat().notebook(code).commitments()).hasSize(1);
        kiosk.commitments().skip();
        assertThat(rig.seat().notebook(code).commitments()).isEmpty();

        kiosk.addLine();
        kiosk.commitments().will("call");
        kiosk.leave();
        assertThat(rig.seat().notebook(code).commitments()).hasSize(1);
    }

    @Test
    void anIdeaBorrowedOverALineOfOnesOwnStandsBesideIt() {
        Code code = rig.open(Notebook.empty("en").as(Situation.HURT));
        List<Idea> ideas = SampleGuide.guide().step("boundaries").orElseThrow().ideas();
        kiosk.addLine();
        kiosk.commitments().will("knock before I come in");
        kiosk.commitments().borrow("boundaries", ideas.get(0));
        kiosk.commitments().borrow("boundaries", ideas.get(1));
        kiosk.commitments().keep();

        assertThat(rig.seat().notebook(code).commitments())
                .extracting(line -> line.will())
                .containsExactly("knock before I come in", ideas.get(1).will());
    }

    @Test
    void severalLinesStandOneAfterTheOther() {
        Code code = rig.open(Notebook.empty("en").as(Situation.HURT));
        for (String will : new String[] {"call", "walk", "listen"}) {
            kiosk.addLine();
            kiosk.commitments().will(will);
            rig.passSeconds(2);
            kiosk.commitments().keep();
        }
        kiosk.changeLine(1);
        kiosk.commitments().will("walk slowly");
        kiosk.commitments().keep();
        kiosk.removeLine(0);

        assertThat(rig.seat().notebook(code).commitments())
                .extracting(line -> line.will())
                .containsExactly("walk slowly", "listen");
    }

    @Test
    void whoHasSeenEveryQuestionIsToldSo() {
        rig.open(Notebook.empty("en").as(Situation.HURT));
        kiosk.goToQuestions();
        while (rig.page() instanceof AskPage) {
            rig.skip();
        }
        kiosk.commitments().skip();
        assertThat(rig.page(NotebookPage.class).notice()).isEmpty();
        kiosk.goToQuestions();

        assertThat(rig.page(NotebookPage.class).notice()).contains(Notice.NOTHING_LEFT);
    }

    @Test
    void erasingTakesTwoSecondsOfHoldingAndEndsOnTheCover() {
        Code code = rig.open(Notebook.empty("en").as(Situation.HURT));
        kiosk.notebook().eraseDown();
        rig.pass(Duration.ofMillis(1500));
        kiosk.notebook().eraseUp();
        rig.passSeconds(3);
        assertThat(rig.seat().peek(code)).isNotNull();

        kiosk.notebook().eraseDown();
        rig.passSeconds(2);
        assertThat(rig.seat().peek(code)).isNull();
        assertThat(rig.page()).isEqualTo(new Page.Cover());
    }

    @Test
    void aNewCodeOpensTheSameNotebook() {
        Code old = rig.open(Notebook.empty("en").as(Situation.INVOLVED));
        kiosk.newCode();
        Code fresh = rig.page(CodePage.class).code();
        kiosk.codes().cardFull();
        rig.type(fresh.letters());
        kiosk.codes().goOn();

        assertThat(rig.page()).isInstanceOf(NotebookPage.class);
        assertThat(rig.seat().notebook(fresh).situation()).contains(Situation.INVOLVED);
        assertThat(rig.seat().peek(old)).isNull();
    }

    @Test
    void theOldCodeCanBeKept() {
        Code old = rig.open(Notebook.empty("en").as(Situation.INVOLVED));
        kiosk.newCode();
        kiosk.codes().keepOld();

        assertThat(rig.page()).isInstanceOf(NotebookPage.class);
        assertThat(rig.seat().peek(old)).isNotNull();
    }

    @Test
    void aLaterPersonSpeaksTheKiosksLanguageAgain() {
        kiosk.sitDown();
        kiosk.speak(Locale.forLanguageTag("ar"));
        kiosk.leave();

        assertThat(kiosk.state().language()).isEqualTo(Locale.ENGLISH);
    }
}
