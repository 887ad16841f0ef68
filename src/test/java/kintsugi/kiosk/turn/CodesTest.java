package kintsugi.kiosk.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kintsugi.guide.Situation;
import kintsugi.participant.Code;
import kintsugi.participant.Notebook;
import kintsugi.workshop.SeatProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CodesTest {
    private final Rig rig = new Rig();
    private final KioskModel kiosk = rig.model();

    @AfterEach
    void nothingFailedOnTheEventThread() {
        assertThat(rig.failures()).isEmpty();
    }

    @Test
    void oneGroupShowsOnlyWhileItIsHeld() {
        rig.beginUntilCode();
        assertThat(rig.page(CodePage.class).held()).isEmpty();
        kiosk.codes().hold(1);
        assertThat(rig.page(CodePage.class).held()).hasValue(1);
        kiosk.codes().letGo();
        assertThat(rig.page(CodePage.class).held()).isEmpty();
    }

    @Test
    void anotherCodeIsAnotherCode() {
        Code first = rig.beginUntilCode();
        kiosk.codes().another();

        assertThat(rig.page(CodePage.class).code()).isNotEqualTo(first);
    }

    @Test
    void lookAlikeLettersSmallOnesDashesAndSpacesAreRead() {
        rig.beginUntilCode();
        kiosk.codes().cardFull();
        rig.type("o1il-Oabc defg");

        assertThat(rig.page(TypePage.class).groups()).isEqualTo(List.of("0111", "0ABC", "DEFG"));
    }

    @Test
    void backspaceGoesBackOverTheFields() {
        rig.beginUntilCode();
        kiosk.codes().cardFull();
        rig.type("ABCDE");
        kiosk.codes().erase();
        kiosk.codes().erase();

        assertThat(rig.page(TypePage.class).groups()).isEqualTo(List.of("ABC", "", ""));
    }

    @Test
    void oneFieldCanBeMendedWithoutTheOthers() {
        rig.beginUntilCode();
        kiosk.codes().cardFull();
        rig.type("ABCDEFGHJKMN");
        kiosk.codes().goTo(0);
        kiosk.codes().erase();
        rig.type("X");

        assertThat(rig.page(TypePage.class).groups()).isEqualTo(List.of("ABCX", "EFGH", "JKMN"));
    }

    @Test
    void aMistypedCodeIsSaidAndStaysToBeMended() {
        rig.beginUntilCode();
        kiosk.codes().cardFull();
        rig.type("000000000000");
        kiosk.codes().goOn();

        TypePage page = rig.page(TypePage.class);
        assertThat(page.notice()).contains(Notice.NOT_THE_SAME);
        assertThat(page.groups()).containsOnly("0000");
        assertThat(page.current()).isZero();
        assertThat(page.seen()).isFalse();
        kiosk.codes().seeAgain();
        assertThat(rig.page()).isInstanceOf(CodePage.class);
    }

    @Test
    void oneLetterOfAWrongCodeCanBeMendedOrAllOfItTypedAnew() {
        Code code = rig.seat().put(Notebook.empty("en"));
        String wrong = code.letters().startsWith("A") ? "B" : "A";
        kiosk.sitDown();
        kiosk.codes().comeBack();
        rig.type(wrong + code.letters().substring(1));
        kiosk.codes().goOn();
        rig.type(code.letters().substring(0, 4));
        assertThat(rig.page(TypePage.class).groups()).isEqualTo(code.groups());

        rig.type(code.letters().substring(4));
        rig.type("X");
        assertThat(rig.page(TypePage.class).groups()).isEqualTo(code.groups());
        kiosk.codes().goOn();
        assertThat(rig.page()).isInstanceOf(NotebookPage.class);
    }

    @Test
    void aWrongCodeIsGoneForWhoeverComesNext() {
        kiosk.sitDown();
        kiosk.codes().comeBack();
        rig.type("ABCDEFGHJKMN");
        kiosk.codes().goOn();
        rig.passSeconds(125);
        kiosk.stillHere();
        assertThat(rig.page(TypePage.class).groups()).containsOnly("");

        rig.type("ABCDEFGHJKMN");
        kiosk.codes().goOn();
        kiosk.leave();
        kiosk.sitDown();
        kiosk.codes().comeBack();
        assertThat(rig.page(TypePage.class).groups()).containsOnly("");
    }

    @Test
    void aHalfTypedCodeIsNotTried() {
        rig.beginUntilCode();
        kiosk.codes().cardFull();
        rig.type("ABC");
        kiosk.codes().goOn();

        assertThat(rig.page(TypePage.class).notice()).contains(Notice.NOT_WHOLE);
        assertThat(rig.page(TypePage.class).groups().get(0)).isEqualTo("ABC");
    }

    @Test
    void aWrongCodeIsRefusedAlikeWhetherOrNotItEverOpenedAnything() {
        Code erased = rig.open(Notebook.empty("en").as(Situation.HURT));
        kiosk.notebook().eraseDown();
        rig.passSeconds(2);
        rig.comeBack(erased);
        Page afterErasing = rig.page();
        kiosk.leave();
        Rig other = new Rig();
        other.comeBack(erased);

        assertThat(other.page()).isEqualTo(afterErasing);
        assertThat(other.page(TypePage.class).notice()).contains(Notice.UNKNOWN_CODE);
    }

    @Test
    void comingBackOpensTheNotebookFolded() {
        rig.open(Notebook.empty("en").as(Situation.HURT));

        assertThat(rig.page(NotebookPage.class).open()).isEmpty();
    }

    @Test
    void whileTheNotebookIsBeingOpenedNothingCanBeTyped() {
        Code code = rig.seat().put(Notebook.empty("en"));
        rig.seat().slow();
        rig.comeBack(code);
        rig.type("A");

        assertThat(rig.page(TypePage.class).busy()).isTrue();
        rig.seat().answer();
        assertThat(rig.page()).isInstanceOf(NotebookPage.class);
    }

    @Test
    void leavingWithoutACodeEndsTheTurn() {
        rig.beginUntilCode();
        kiosk.leave();

        assertThat(rig.seat().isTaken()).isFalse();
    }

    @Test
    void whenAllPlacesAreTakenItIsSaid() {
        rig.seat().fails(SeatProblem.Kind.NO_PLACE_LEFT);
        kiosk.sitDown();
        kiosk.codes().begin();
        kiosk.codes().haveRead();

        assertThat(rig.page(Page.Promises.class).notice()).contains(Notice.NO_PLACE_LEFT);
    }

    @Test
    void aTurnThatIsOverElsewhereEndsOnTheCover() {
        rig.open(Notebook.empty("en").as(Situation.HURT));
        rig.seat().fails(SeatProblem.Kind.TURN_OVER);
        kiosk.newCode();

        assertThat(rig.page()).isInstanceOf(Page.Cover.class);
    }
}
