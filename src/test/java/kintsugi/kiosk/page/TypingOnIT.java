package kintsugi.kiosk.page;

import static kintsugi.support.VirtualDesktop.await;
import static kintsugi.support.VirtualDesktop.keyboardIn;
import static kintsugi.support.VirtualDesktop.output;
import static kintsugi.support.VirtualDesktop.press;
import static kintsugi.support.VirtualDesktop.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Point;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import javax.swing.JFrame;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import kintsugi.figure.Light;
import kintsugi.guide.Situation;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.CommitPage;
import kintsugi.kiosk.turn.Page;
import kintsugi.kiosk.turn.PinPage;
import kintsugi.kiosk.turn.PlanPage;
import kintsugi.kiosk.turn.PreviewPage;
import kintsugi.kiosk.turn.Rig;
import kintsugi.kiosk.turn.SampleGuide;
import kintsugi.kiosk.turn.TypePage;
import kintsugi.look.Look;
import kintsugi.participant.Answer;
import kintsugi.participant.Notebook;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import kintsugi.support.VirtualDesktop;
import kintsugi.support.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After a refusal one types on, without a click. */
@WindowTest
class TypingOnIT {
    private static final String TITLE = "Typing on";

    private final Rig rig = new Rig();
    private final JFrame frame = new JFrame(TITLE);

    @BeforeEach
    void open() throws Exception {
        OnEventThread.call(() -> {
            Look.install(Light.PAPER);
            frame.setUndecorated(true);
            frame.setContentPane(new KioskPanel(rig.model()));
            frame.setBounds(VirtualDesktop.LEFT);
            frame.setVisible(true);
            return frame;
        });
        keyboardIn(TITLE);
    }

    @AfterEach
    void close() throws Exception {
        OnEventThread.call(() -> {
            frame.dispose();
            return frame;
        });
    }

    private static void at(Runnable way) {
        try {
            OnEventThread.call(() -> {
                way.run();
                return way;
            });
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Component named(String name) {
        return OffScreen.tree(frame)
                .filter(part -> name.equals(part.getName()) && part.isShowing())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(name));
    }

    private void click(String name) {
        Point at = VirtualDesktop.middleAtRest(() -> named(name));
        output("xdotool", "mousemove", String.valueOf(at.x), String.valueOf(at.y), "click", "1");
    }

    /** Waits until the page is like this. */
    private <P extends Page> void awaits(Class<P> kind, Predicate<P> like) {
        await(() -> kind.isInstance(rig.page()) && like.test(kind.cast(rig.page())));
    }

    private void awaitFocus(String name) {
        await(() -> {
            Component owner = frame.getFocusOwner();
            return owner != null && name.equals(owner.getName());
        });
    }

    @Test
    void afterAWrongPinTheNextDigitsLandInTheBoxes() throws Exception {
        at(rig.model().pin()::ask);
        awaitFocus("digits");
        for (int attempt = 0; attempt < 2; attempt++) {
            type("000000");
            awaits(PinPage.class, page -> page.typed() == 6);
            click("enter");
            awaits(PinPage.class, PinPage::wrong);
            type("27");
            awaits(PinPage.class, page -> page.typed() == 2);
            press("BackSpace", "BackSpace");
            awaits(PinPage.class, page -> page.typed() == 0);
        }
    }

    @Test
    void whenTheWaitAfterManyGuessesIsOverTheDigitsLandInTheBoxes() throws Exception {
        at(rig.model().pin()::ask);
        awaitFocus("digits");
        for (int attempt = 0; attempt < 3; attempt++) {
            type("000000");
            awaits(PinPage.class, page -> page.typed() == 6);
            click("enter");
            awaits(PinPage.class, page -> page.wrong() && page.typed() == 0);
        }
        click("enter");
        at(() -> rig.passSeconds(3));
        awaits(PinPage.class, page -> page.pause() == 0);
        type("27");
        awaits(PinPage.class, page -> page.typed() == 2);
    }

    @Test
    void afterAGuessThatWasHeldBackTheNextLettersLandInTheFirstField() throws Exception {
        at(() -> {
            rig.model().sitDown();
            rig.model().codes().comeBack();
            rig.seat().slow();
        });
        awaitFocus("field-1");
        type("abcdefghjkmn");
        awaits(TypePage.class, page -> page.groups().get(2).length() == 4);
        click("on");
        awaits(TypePage.class, TypePage::busy);
        click("see");
        at(rig.seat()::answer);
        awaits(TypePage.class, page -> page.notice().isPresent());
        type("7k");
        awaits(TypePage.class, page -> page.groups().get(0).equals("7K"));
    }

    @Test
    void aClickIntoTheBoxesOfThePinLeadsTheKeyboardThere() throws Exception {
        at(rig.model().pin()::ask);
        awaitFocus("digits");
        press("Tab", "Tab");
        await(() -> !named("digits").isFocusOwner());
        click("digits");
        awaitFocus("digits");
        type("27");
        awaits(PinPage.class, page -> page.typed() == 2);
    }

    @Test
    void enteringTooFewDigitsLeavesTheKeyboardWithTheBoxes() throws Exception {
        at(rig.model().pin()::ask);
        awaitFocus("digits");
        type("271");
        click("enter");
        type("8");
        awaits(PinPage.class, page -> page.typed() == 4);
    }

    @Test
    void whoSharesNothingIsToldAndTypesOnEachTime() throws Exception {
        at(() -> {
            rig.beginUntilQuestions(Situation.HURT);
            rig.goTo(SampleGuide.SAFER.key());
        });
        for (int attempt = 0; attempt < 2; attempt++) {
            awaitFocus("words");
            click("share");
            awaits(AskPage.class, page -> page.notice().isPresent());
            click("share");
            awaitFocus("words");
            type("mine");
            awaits(AskPage.class, page -> page.text().equals("mine"));
            press("ctrl+a", "Delete");
            awaits(AskPage.class, page -> page.text().isEmpty());
        }
    }

    @Test
    void afterACodeThatOpensNothingTheNextLettersLandInItsFirstField() throws Exception {
        at(() -> {
            rig.model().sitDown();
            rig.model().codes().comeBack();
        });
        awaitFocus("field-1");
        type("abcdefghjkmn");
        awaits(TypePage.class, page -> page.groups().get(2).length() == 4);
        click("on");
        awaits(TypePage.class, page -> page.notice().isPresent());
        type("7k");
        awaits(TypePage.class, page -> page.groups().get(0).equals("7K"));
    }

    @Test
    void afterACodeThatIsTooShortItsMissingLettersCanBeTyped() throws Exception {
        at(() -> {
            rig.beginUntilCode();
            rig.model().codes().cardFull();
        });
        awaitFocus("field-1");
        type("abcdef");
        awaits(TypePage.class, page -> page.groups().get(1).length() == 2);
        click("on");
        click("on");
        awaits(TypePage.class, page -> page.notice().isPresent());
        type("gh");
        awaits(TypePage.class, page -> page.groups().get(1).equals("EFGH"));
    }

    @Test
    void aLineWithoutADeedAsksForItWhereOneTypes() throws Exception {
        at(() -> {
            rig.open(Notebook.empty("en").as(Situation.HURT));
            rig.model().addLine();
        });
        awaitFocus("when");
        click("keep");
        awaits(CommitPage.class, page -> page.notice().isPresent());
        type("call");
        awaits(CommitPage.class, page -> page.line().will().equals("call"));
    }

    @Test
    void aNumberThatIsAskedForCanBePressedAtOnce() throws Exception {
        at(() -> rig.beginUntilQuestions(Situation.HURT));
        awaitFocus("level-1");
        click("keep");
        awaits(AskPage.class, page -> page.notice().isPresent());
        awaitFocus("level-1");
        press("space");
        awaits(AskPage.class, page -> page.answer().isPresent());
    }

    private void awaitLevel(int value) {
        awaits(AskPage.class, page -> page.answer().equals(Optional.of(new Answer.Level(value))));
        awaitFocus("level-" + value);
    }

    @Test
    void aNumberIsChosenByArrowsAndDigits() throws Exception {
        at(() -> rig.beginUntilQuestions(Situation.HURT));
        awaitFocus("level-1");
        press("Right", "Right");
        awaitLevel(3);
        press("Left");
        awaitLevel(2);
        type("7");
        awaitLevel(7);
        type("0");
        awaitLevel(10);
        press("Right", "Left");
        awaitLevel(9);
    }

    @Test
    void tabLeadsPastTheNumbersAndBackToTheChosenOne() throws Exception {
        at(() -> rig.beginUntilQuestions(Situation.HURT));
        awaitFocus("level-1");
        press("Tab");
        awaitFocus("skip");
        press("shift+Tab");
        type("4");
        awaitLevel(4);
        press("Tab");
        awaitFocus("skip");
        press("shift+Tab");
        awaitFocus("level-4");
        press("shift+Tab");
        awaitFocus("hide");
        press("Tab");
        awaitFocus("level-4");
        press("space");
        awaits(AskPage.class, page -> page.answer().isEmpty());
    }

    @Test
    void aWholeTurnGoesWithoutAMouse() throws Exception {
        awaitFocus("start");
        press("Return");
        awaitFocus("begin");
        press("space");
        awaitFocus("read");
        press("Return");
        awaitFocus("hold-1");
        at(rig.model().codes()::cardFull);
        awaitFocus("field-1");
        type(rig.seat().drawn().orElseThrow().letters());
        press("Return");
        awaitFocus("question");
        press("Return", "Tab");
        awaitFocus("hurt");
        press("Return");
        awaitFocus("level-1");
        press("space");
        awaits(AskPage.class, page -> page.answer().isPresent());
        press("Tab");
        awaitFocus("skip");
        at(() -> rig.goTo(SampleGuide.SAFER.key()));
        awaitFocus("words");
        type("mine");
        press("Tab", "Tab");
        awaitFocus("skip");
        press("Tab", "Return");
        awaitFocus("anew");
        press("Tab", "Return");
        await(() -> !(rig.page() instanceof PreviewPage));
        at(rig.model()::leave);
        awaitFocus("start");
        assertThat(rig.failures()).isEmpty();
    }

    private void atThePlan() throws Exception {
        at(() -> {
            rig.open(Notebook.empty("en").as(Situation.HURT));
            rig.model().makePlan();
            rig.passSeconds(1);
        });
    }

    private void awaitScrolled(IntPredicate far) {
        await(() -> far.test(scrolled()));
    }

    private int scrolled() {
        var view = new JViewport[1];
        at(() -> view[0] = (JViewport) SwingUtilities.getAncestorOfClass(JViewport.class, named("large")));
        return view[0].getViewPosition().y;
    }

    @Test
    void aPageOfThePlanIsReadInLargeByKeys() throws Exception {
        atThePlan();
        at(() -> named("read").requestFocusInWindow());
        awaitFocus("read");
        press("space");
        awaits(PlanPage.class, PlanPage::large);
        awaitFocus("large");
        assertThat(named("large").getWidth()).isGreaterThan(frame.getWidth() * 8 / 10);
        press("Down", "Down");
        awaitScrolled(far -> far > 50);
        press("Right");
        awaits(PlanPage.class, page -> page.shown() == 1 && page.large());
        awaitScrolled(far -> far == 0);
        press("Left");
        awaits(PlanPage.class, page -> page.shown() == 0);
        press("space");
        awaits(PlanPage.class, page -> !page.large());
    }

    @Test
    void aPageOfThePlanIsReadInLargeByAFinger() throws Exception {
        atThePlan();
        click("picture");
        awaitFocus("large");
        output("xdotool", "mousemove", "500", "500", "mousedown", "1", "mousemove", "500", "400");
        output("xdotool", "mousemove", "500", "300", "mouseup", "1");
        awaitScrolled(far -> far > 150);
        assertThat(rig.page())
                .isInstanceOfSatisfying(
                        PlanPage.class, page -> assertThat(page.large()).isTrue());
        output("xdotool", "mousemove", "500", "300", "click", "1");
        awaits(PlanPage.class, page -> !page.large());
    }

    @Test
    void dimmingThePageDoesNotTakeTheKeyboardAway() throws Exception {
        at(() -> {
            rig.beginUntilQuestions(Situation.HURT);
            rig.goTo(SampleGuide.SAFER.key());
        });
        awaitFocus("words");
        click("dim");
        await(() -> rig.model().state().dimmed());
        type("mine");
        awaits(AskPage.class, page -> page.text().equals("mine"));
        assertThat(rig.failures()).isEmpty();
    }
}
