package kintsugi.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JTextArea;
import kintsugi.figure.Light;
import kintsugi.guide.Content;
import kintsugi.look.Look;
import kintsugi.look.TextBlock;
import kintsugi.settings.Command;
import kintsugi.settings.Stroke;
import kintsugi.stage.ScenePainter;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import kintsugi.words.Words;
import kintsugi.workshop.Card;
import kintsugi.workshop.CardState;
import kintsugi.workshop.HelpAgain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What single keys do to the text that is looked at, while the pane of what people shared has the focus. */
@ExtendWith(OnEventThread.class)
class CardWorkTest {
    private static final String NAMED = "My brother Thomas knew, and ask Thomas.";

    private Leading leading;
    private ModerationModel model;
    private PresenterPanel panel;
    private OffScreen screen;
    private CardList list;

    @BeforeEach
    void open() {
        Look.install(Light.PAPER);
        leading = new Leading();
        model = leading.model.moderation();
        var words = Words.of(Locale.ENGLISH);
        panel = new PresenterPanel(
                leading.model,
                new Studio(words, new ScenePainter(words, Light.INK), Runnable::run, Runnable::run, Runnable::run));
        screen = OffScreen.of(panel, 1024, 768);
        leading.share(leading.ask(), NAMED, "two", "three", "four", "five");
        leading.goTo(Content.Wall.class);
        leading.model.gather();
        screen.settle(1024, 768);
        list = screen.find(CardList.class, "cards");
        look(NAMED);
    }

    @Test
    void atTheGoodbyeCareSaysBeforehandThatTheHelpLinesDontComeByThemselves() {
        var care = screen.find(CareCard.class, "care-card");
        assertThat(OffScreen.tree(care).filter(TextBlock.class::isInstance).map(each -> ((TextBlock) each).text()))
                .anyMatch(text -> text.contains("come next for everybody, so nobody"));

        leading.model.jump(Integer.MAX_VALUE);
        leading.model.show(Pane.MODERATION);

        assertThat(OffScreen.tree(care).filter(TextBlock.class::isInstance).map(each -> ((TextBlock) each).text()))
                .anyMatch(text -> text.contains("go back one scene first"));
        leading.model.run(Command.BACK);
        model.care();
        assertThat(HelpAgain.comesNext(leading.workshop.state())).isTrue();
    }

    @Test
    void wordsAreCoveredByArrowsAndByTypingHowTheyBeginAndLettersJudgeNothing() {
        screen.press(list, KeyEvent.VK_X);
        var area = screen.find(JTextArea.class, "blackout");
        screen.press(area, KeyEvent.VK_RIGHT);
        screen.press(area, KeyEvent.VK_RIGHT, InputEvent.SHIFT_DOWN_MASK);
        screen.press(area, KeyEvent.VK_SPACE);
        assertThat(card().shown()).isEqualTo("My \u2588 knew, and ask Thomas.");

        screen.press(area, KeyEvent.VK_SPACE);
        screen.press(area, KeyEvent.VK_A);
        screen.press(area, KeyEvent.VK_H);
        screen.type(area, "tho");
        screen.press(area, KeyEvent.VK_SPACE);
        assertThat(card().shown()).isEqualTo("My brother \u2588 knew, and ask \u2588.");
        assertThat(card().state()).isEqualTo(CardState.WAITING);

        screen.press(area, KeyEvent.VK_ENTER);
        assertThat(model.state().doing()).isEqualTo(Doing.READING);
        assertThat(area.getText()).isEmpty();
    }

    @Test
    void otherWordsAreUsedOrLeftAndNoClickerLosesThem() {
        screen.press(list, KeyEvent.VK_R);
        var wording = screen.find(JTextArea.class, "wording");
        screen.type(wording, "Somebody knew.");
        for (int i = 0; i < 25; i++) {
            leading.model.press(Stroke.PAGE_DOWN, false);
        }
        leading.seconds(2);
        assertThat(wording.getText()).isEqualTo("Somebody knew.");
        screen.press(wording, KeyEvent.VK_ENTER);
        assertThat(card().shown()).isEqualTo("Somebody knew.");

        look(NAMED);
        screen.press(list, KeyEvent.VK_R);
        screen.type(wording, " And more.");
        leading.model.press(Stroke.ESCAPE, false);
        assertThat(leading.model.state().pane()).isEqualTo(Pane.MODERATION);
        assertThat(card().shown()).isEqualTo("Somebody knew.");
        screen.press(list, KeyEvent.VK_Z);
        assertThat(card().shown()).isEqualTo(NAMED);
    }

    @Test
    void whatIsApprovedWaitsForItsKeyAndOneTextIsShownLargeAndPutBack() {
        screen.press(list, KeyEvent.VK_A);
        look(NAMED);
        assertThat(leading.model.state().roomWall().waiting()).isEqualTo(1);
        assertThat(leading.sight().view().approved()).isEmpty();
        screen.press(list, KeyEvent.VK_O);
        assertThat(leading.sight().view().approved()).containsExactly(card().id());

        screen.press(list, KeyEvent.VK_S);
        assertThat(leading.sight().view().lit()).contains(card().id());
        screen.press(list, KeyEvent.VK_S);
        assertThat(leading.sight().view().lit()).isEmpty();
    }

    @Test
    void oneKeyHoldsATextBackWithCareAndSaysWhatToDoAndAnotherTakesTheHelpLinesOut() {
        screen.press(list, KeyEvent.VK_V);
        assertThat(card().state()).isEqualTo(CardState.HELD);
        assertThat(HelpAgain.comesNext(leading.workshop.state())).isTrue();
        leading.model.show(Pane.SCENES);
        screen.settle(1024, 768);
        assertThat(screen.all(TextBlock.class)).anyMatch(block -> block.text().contains("your usual voice"));
        leading.model.show(Pane.MODERATION);
        screen.settle(1024, 768);
        assertThat(screen.find(JButton.class, "no-help-next").isShowing()).isTrue();
        screen.press(list, KeyEvent.VK_U);
        assertThat(HelpAgain.comesNext(leading.workshop.state())).isFalse();
    }

    @Test
    void theNoteIsSavedByItselfCoveredWhereTheRoomMayReadAndNamedBeforeItIsForgotten() {
        leading.model.run(Command.NOTE);
        screen.settle(1024, 768);
        var area = screen.all(JTextArea.class).stream()
                .filter(one -> "note".equals(one.getName()))
                .findFirst()
                .orElseThrow();
        screen.type(area, "Two chairs more.");
        leading.seconds(1);
        assertThat(leading.workshop.note()).isEqualTo("Two chairs more.");

        leading.apart = false;
        leading.model.displaysChanged();
        assertThat(area.getText()).isEmpty();
        assertThat(leading.workshop.note()).isEqualTo("Two chairs more.");
        leading.apart = true;
        leading.model.displaysChanged();
        assertThat(area.getText()).isEqualTo("Two chairs more.");

        leading.model.ask(Question.CLOSE);
        screen.settle(1024, 768);
        screen.click(screen.find(JButton.class, "read-note"));
        assertThat(leading.model.state().pane()).isEqualTo(Pane.NOTE);
        assertThat(leading.model.state().question()).isEmpty();
    }

    @Test
    void nothingIsCutOffWhileATextIsChanged() {
        for (Doing doing : Doing.values()) {
            model.begin(doing);
            screen.settle(1024, 768);
            for (JButton button : screen.all(JButton.class)) {
                assertThat(!button.isShowing() || button.getWidth() >= button.getPreferredSize().width)
                        .as(doing + " " + button.getText())
                        .isTrue();
            }
        }
    }

    private void look(String text) {
        for (int i = 0; i < model.state().state().cards().size(); i++) {
            if (model.state().state().cards().get(i).text().equals(text)) {
                model.chooseCard(i);
            }
        }
    }

    private Card card() {
        return model.state().state().cards().stream()
                .filter(one -> one.text().equals(NAMED))
                .findFirst()
                .orElseThrow();
    }
}
