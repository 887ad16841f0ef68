package kintsugi.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import kintsugi.figure.Tone;
import kintsugi.guide.Content;
import kintsugi.look.KeyCap;
import kintsugi.look.Look;
import kintsugi.look.TextBlock;
import kintsugi.settings.Command;
import kintsugi.settings.Keymap;
import kintsugi.settings.Stroke;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import kintsugi.workshop.CardState;
import kintsugi.workshop.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEventThread.class)
class PresenterPanelTest {
    private Desk desk;
    private Leading leading;
    private PresenterModel model;
    private PresenterPanel panel;
    private OffScreen screen;

    @BeforeEach
    void open() {
        open(new Desk());
    }

    private void open(Desk other) {
        desk = other;
        leading = desk.leading;
        model = desk.model;
        panel = desk.panel;
        screen = desk.screen;
    }

    @Test
    void beforeAnyThumbnailIsPaintedTheGridShowsNumberedFrames() {
        open(new Desk(Locale.ENGLISH, never -> {}));
        model.show(Pane.GRID);
        screen.settle(1366, 768);
        var picture = screen.paint();

        for (var thumb : screen.all(SceneThumb.class).stream()
                .filter(each -> SwingUtilities.getAncestorOfClass(GridTile.class, each) != null)
                .limit(8)
                .toList()) {
            var box = SwingUtilities.convertRectangle(thumb.getParent(), thumb.getBounds(), panel);
            assertThat(picture.getRGB(box.x + 12, box.y + 12))
                    .isEqualTo(Look.colour(Tone.RAISED).getRGB());
            assertThat(IntStream.range(box.x + 30, (int) box.getMaxX() - 30)
                            .map(x -> picture.getRGB(x, (int) box.getCenterY()))
                            .distinct()
                            .count())
                    .isGreaterThan(1);
        }
    }

    @Test
    void theNextButtonShowsTheNextSceneAndThePageKeysWorkFromAnyField() {
        screen.click(screen.find(JButton.class, "next"));
        assertThat(model.state().evening().position()).isEqualTo(1);

        assertThat(desk.key(screen.find(JButton.class, "more"), KeyEvent.VK_PAGE_DOWN, KeyEvent.CHAR_UNDEFINED, 0))
                .isTrue();
        assertThat(model.state().evening().position()).isEqualTo(2);
    }

    @Test
    void aFocusedButtonKeepsSpaceAndLettersForItself() {
        var button = screen.find(JButton.class, "more");

        assertThat(desk.key(button, KeyEvent.VK_SPACE, ' ', 0)).isFalse();
        assertThat(desk.key(button, KeyEvent.VK_B, 'b', 0)).isFalse();
        assertThat(desk.key(panel.room(), KeyEvent.VK_SPACE, ' ', 0)).isTrue();
        assertThat(desk.key(panel.room(), KeyEvent.VK_B, 'b', InputEvent.CTRL_DOWN_MASK))
                .isFalse();
        assertThat(model.state().evening().position()).isEqualTo(1);
    }

    @Test
    void digitsAndEnterInTheRoomPaneJump() {
        desk.key(panel.room(), KeyEvent.VK_1, '1', 0);
        desk.key(panel.room(), KeyEvent.VK_4, '4', 0);
        desk.key(panel.room(), KeyEvent.VK_ENTER, '\n', 0);

        assertThat(model.state().evening().position()).isEqualTo(13);
    }

    @Test
    void theLettersOfTheModerationPaneActThereAndMoveNoScene() {
        leading.share(leading.ask(), Desk.TEXTS);
        leading.goTo(Content.Wall.class);
        int before = model.state().evening().position();
        model.gather();
        screen.settle(1366, 768);
        var list = screen.find(CardList.class, "cards");

        screen.press(list, KeyEvent.VK_A);
        screen.press(list, KeyEvent.VK_H);

        assertThat(model.state().moderation().count(CardState.APPROVED)).isEqualTo(1);
        assertThat(model.state().moderation().count(CardState.HELD)).isEqualTo(1);
        assertThat(model.state().evening().position()).isEqualTo(before);
    }

    @Test
    void whileCoveredNeitherNotesNorTextsAreAnywhereInTheWindow() {
        leading.apart = false;
        var prompt = leading.ask();
        leading.share(prompt, Desk.TEXTS);
        leading.workshop.gather(prompt.key()).join();
        String notes = model.state().evening().scene().notes().text();
        assertThat(notes).isNotBlank();
        model.show(Pane.MODERATION);
        screen.settle(1366, 768);

        var all = String.join(
                "\n", screen.all(TextBlock.class).stream().map(TextBlock::text).toList());

        assertThat(all)
                .doesNotContain(Desk.TEXTS)
                .doesNotContain(notes.lines().findFirst().orElseThrow());
        assertThat(screen.find(CardList.class, "cards").getModel().getSize()).isZero();
    }

    @Test
    void closingWantsItsWordTyped() {
        model.ask(Question.LEAVE);
        screen.settle(1366, 768);
        screen.click(screen.find(JButton.class, "close"));
        screen.settle(1366, 768);
        var yes = screen.find(JButton.class, "yes");
        assertThat(yes.isEnabled()).isFalse();

        var field = screen.find(JTextField.class, "word");
        screen.type(field, "clos");
        assertThat(yes.isEnabled()).isFalse();
        screen.type(field, "e");
        screen.click(yes);

        assertThat(model.state().finish()).isInstanceOf(Finish.Done.class);
        assertThat(model.state().evening().phase()).isEqualTo(Phase.STOPPED);
    }

    @Test
    void theEndOfARehearsalPromisesNothingThatOnlyARealEveningKeeps() {
        leading.rehearsal = true;
        model.run(Command.LEAVE);
        screen.settle(1366, 768);
        assertThat(desk.said()).contains("All answers are thrown away now").doesNotContain("sealed");

        screen.click(screen.find(JButton.class, "yes"));
        screen.settle(1366, 768);

        assertThat(desk.said())
                .contains("The rehearsal is over", "All answers were thrown away", "marked as a rehearsal’s")
                .doesNotContain("Stopped for tonight", "The workshop is closed", "What stays");
        assertThat(screen.find(JButton.class, "home").isEnabled()).isTrue();
    }

    @Test
    void duringAPauseWhatToSayStandsInTheNotesAndAWordTellsHowToGoOn() {
        String say = "Feel your feet on the floor";
        assertThat(Leading.GUIDE.calm().rest().text()).contains(say);
        assertThat(desk.said()).doesNotContain(say, "The room pauses (C");

        model.run(Command.CALM);
        screen.settle(1024, 728);
        screen.paint();

        assertThat(desk.said()).contains(say, "The room pauses (C goes on)", "While the room pauses");
        assertThat(desk.outside(JLabel.class)).isEmpty();

        screen.click(screen.find(JButton.class, "next"));
        assertThat(desk.said()).doesNotContain(say, "The room pauses (C");

        leading.apart = false;
        model.run(Command.CALM);
        screen.settle(1024, 728);
        assertThat(desk.said()).doesNotContain(say);
    }

    @Test
    void theButtonThatGathersNamesWhatItGathersFor() {
        leading.goTo(Content.Chart.class);
        assertThat(screen.find(JButton.class, "gather").getText()).isEqualTo("Gather for this chart");

        leading.goTo(Content.Wall.class);
        assertThat(screen.find(JButton.class, "gather").getText()).isEqualTo("Gather for this wall");
    }

    /** A button that becomes able at the fifth hand would tell of it. */
    @Test
    void gatheringCanBeTriedHoweverManyHaveShared() {
        var gather = screen.find(JButton.class, "gather-one");
        var prompt = leading.ask();
        model.show(Pane.MODERATION);
        assertThat(gather.isEnabled()).isTrue();
        leading.share(prompt, Desk.TEXTS);
        assertThat(gather.isEnabled()).isTrue();
    }

    @Test
    void theKeysInForceAreShownWhereverAKeyIs() {
        var keys = Keymap.STANDARD.with(Command.BLACK, Stroke.K).with(Command.REST, Stroke.Q);
        open(new Desk(new Leading(keys), Locale.ENGLISH, Runnable::run));
        model.show(Pane.KEYS);
        screen.settle(1366, 768);

        assertThat(screen.all(KeyCap.class).stream().map(JLabel::getText))
                .contains("K", "Q", "F8", ".")
                .doesNotContain("B", "E");
        assertThat(screen.find(JButton.class, "rest").getText()).endsWith("(Q)");
    }

    @Test
    void troubleShowsAsOneSentence() {
        leading.archive.close();
        model.run(Command.NEXT);
        screen.settle(1024, 768);

        assertThat(screen.find(TroubleBanner.class, "trouble").isVisible()).isTrue();
        assertThat(Optional.of(panel.room()).map(Component::isVisible)).contains(true);
    }

    @Test
    void theFacilitatorIsToldThatTheRoomSeesNothingWhereItsSceneCantBePainted() {
        leading.unpainted = true;
        model.displaysChanged();
        screen.settle(1024, 768);
        assertThat(screen.find(TroubleBanner.class, "trouble").isVisible()).isTrue();
        assertThat(desk.said()).contains("can’t be painted");

        leading.unpainted = false;
        model.displaysChanged();
        assertThat(screen.find(TroubleBanner.class, "trouble").isVisible()).isFalse();
    }
}
