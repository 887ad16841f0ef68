package kintsugi.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import kintsugi.figure.Light;
import kintsugi.figure.Tone;
import kintsugi.guide.Content;
import kintsugi.look.Chip;
import kintsugi.look.Look;
import kintsugi.look.ScrollPanel;
import kintsugi.look.TextBlock;
import kintsugi.stage.ScenePainter;
import kintsugi.support.AccessibleNames;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import kintsugi.words.Words;
import kintsugi.workshop.CardState;
import kintsugi.workshop.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnEventThread.class)
class PresenterPanelTest {
    private static final String[] TEXTS = {
        "I was lonely for a long time.", "Sorry.", "That I read the letters.", "Ask me.", "I check your phone."
    };
    private Leading leading;
    private PresenterModel model;
    private PresenterPanel panel;
    private OffScreen screen;

    @BeforeEach
    void open() {
        open(Locale.ENGLISH, Runnable::run);
    }

    private void open(Locale language) {
        open(language, Runnable::run);
    }

    private void open(Locale language, Executor work) {
        Look.install(Light.PAPER);
        leading = new Leading();
        model = leading.model;
        var words = Words.of(language);
        panel = new PresenterPanel(
                model, new Studio(words, new ScenePainter(words, Light.INK), work, work, Runnable::run));
        screen = OffScreen.of(panel, 1366, 768);
        screen.settle(1366, 768);
    }

    @ParameterizedTest
    @CsvSource({
        "1024, 728, en",
        "1024, 768, en",
        "1366, 768, en",
        "1920, 1080, en",
        "3840, 2160, en",
        "1024, 768, ar",
        "3840, 2160, ar"
    })
    void nothingIsCutOffInAnyPaneAtAnySize(int width, int height, String language) {
        open(Locale.forLanguageTag(language));
        leading.apart = false;
        var prompt = leading.ask();
        whole(Pane.SCENES, width, height);
        leading.share(prompt, TEXTS);
        leading.handOver();
        leading.goTo(Content.Wall.class);
        for (var pane : List.of(Pane.SCENES, Pane.MODERATION, Pane.TRAY, Pane.REST, Pane.GRID, Pane.KEYS)) {
            if (pane != Pane.SCENES) {
                model.show(pane);
            }
            whole(pane, width, height);
        }
    }

    private void whole(Pane pane, int width, int height) {
        screen.settle(width, height);
        screen.paint();
        assertThat(outside(JButton.class)).as(pane + " buttons").isEmpty();
        assertThat(outside(JLabel.class)).as(pane + " labels").isEmpty();
        assertThat(AccessibleNames.missingIn(panel)).as(pane.name()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1024, 728", "1366, 768", "1920, 1080"})
    void everyRowShowsTheWholeOfItsText(int width, int height) {
        String longest = "I check your phone when you are asleep, and then I lie there. ".repeat(6);
        var prompt = leading.ask();
        leading.share(prompt, "Sorry.", "Ask me.", longest, "That I read the letters, all of them, twice.", "No.");
        leading.workshop.gather(prompt.key()).join();
        model.show(Pane.MODERATION);
        screen.settle(width, height);
        var list = screen.find(CardList.class, "cards");

        for (int row = 0; row < list.getModel().getSize(); row++) {
            var cell = list.getCellBounds(row, row);
            var shown = (SignedText) list.getCellRenderer()
                    .getListCellRendererComponent(list, list.getModel().getElementAt(row), row, false, false);
            shown.setBounds(cell);
            shown.doLayout();
            var text = (TextBlock) shown.getComponent(1);
            assertThat(text.text())
                    .isEqualTo(list.getModel().getElementAt(row).text().strip());
            assertThat(text.getHeight()).isGreaterThanOrEqualTo(text.getPreferredSize().height);
            assertThat(cell.width).isEqualTo(list.getWidth());
        }
    }

    @ParameterizedTest
    @CsvSource({"1024, 728", "1366, 768"})
    void inTheGridEveryNameIsWhole(int width, int height) {
        model.show(Pane.GRID);
        screen.settle(width, height);

        var tiles = screen.all(GridTile.class);
        assertThat(tiles.stream()
                        .flatMap(OffScreen::tree)
                        .filter(each -> each instanceof JLabel || each instanceof TextBlock)
                        .filter(each -> each instanceof JLabel
                                ? each.getWidth() < each.getPreferredSize().width
                                : each.getHeight() < each.getPreferredSize().height))
                .isEmpty();
    }

    @Test
    void beforeAnyThumbnailIsPaintedTheGridShowsNumberedFrames() {
        open(Locale.ENGLISH, never -> {});
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

    /** Shown controls that do not lie wholly in the window, or are smaller than they need. */
    private <T extends Component> List<String> outside(Class<T> type) {
        return screen.all(type).stream()
                .filter(PresenterPanelTest::seen)
                .filter(each -> SwingUtilities.getAncestorOfClass(ScrollPanel.class, each) == null)
                .filter(each -> {
                    var box = SwingUtilities.convertRectangle(each.getParent(), each.getBounds(), panel);
                    boolean holds = panel.getBounds().contains(box);
                    for (Container up = each.getParent(); up != null && up != panel; up = up.getParent()) {
                        var own = SwingUtilities.convertRectangle(each.getParent(), each.getBounds(), up);
                        holds &= up.getWidth() >= own.getMaxX() && up.getHeight() >= own.getMaxY();
                    }
                    return !holds || each.getWidth() < each.getPreferredSize().width;
                })
                .map(each -> each.getName() + " " + text(each) + " " + each.getBounds())
                .toList();
    }

    private static String text(Component each) {
        return each instanceof JLabel label ? label.getText() : ((JButton) each).getText();
    }

    private static boolean seen(Component each) {
        for (Component up = each; up != null && !(up instanceof PresenterPanel); up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return each.getPreferredSize().width > 0;
    }

    @Test
    void theNextButtonShowsTheNextSceneAndThePageKeysWorkFromAnyField() {
        screen.click(screen.find(JButton.class, "next"));
        assertThat(model.state().evening().position()).isEqualTo(1);

        assertThat(key(screen.find(JButton.class, "more"), KeyEvent.VK_PAGE_DOWN, KeyEvent.CHAR_UNDEFINED, 0))
                .isTrue();
        assertThat(model.state().evening().position()).isEqualTo(2);
    }

    @Test
    void aFocusedButtonKeepsSpaceAndLettersForItself() {
        var button = screen.find(JButton.class, "more");

        assertThat(key(button, KeyEvent.VK_SPACE, ' ', 0)).isFalse();
        assertThat(key(button, KeyEvent.VK_B, 'b', 0)).isFalse();
        assertThat(key(panel.room(), KeyEvent.VK_SPACE, ' ', 0)).isTrue();
        assertThat(key(panel.room(), KeyEvent.VK_B, 'b', InputEvent.CTRL_DOWN_MASK))
                .isFalse();
        assertThat(model.state().evening().position()).isEqualTo(1);
    }

    @Test
    void digitsAndEnterInTheRoomPaneJump() {
        key(panel.room(), KeyEvent.VK_1, '1', 0);
        key(panel.room(), KeyEvent.VK_4, '4', 0);
        key(panel.room(), KeyEvent.VK_ENTER, '\n', 0);

        assertThat(model.state().evening().position()).isEqualTo(13);
    }

    @Test
    void theLettersOfTheModerationPaneActThereAndMoveNoScene() {
        leading.share(leading.ask(), TEXTS);
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
        leading.share(prompt, TEXTS);
        leading.workshop.gather(prompt.key()).join();
        String notes = model.state().evening().scene().notes().text();
        assertThat(notes).isNotBlank();
        model.show(Pane.MODERATION);
        screen.settle(1366, 768);

        var all = String.join(
                "\n", screen.all(TextBlock.class).stream().map(TextBlock::text).toList());

        assertThat(all)
                .doesNotContain(TEXTS)
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

    @ParameterizedTest
    @CsvSource({"1024, 728, en", "1366, 768, en", "1024, 768, ar"})
    void aRehearsalSaysSoAllTheTimeAndIsNotCutOff(int width, int height, String language) {
        open(Locale.forLanguageTag(language));
        assertThat(screen.find(Chip.class, "rehearsal").isVisible()).isFalse();

        leading.rehearsal = true;
        for (int position = 0; position < 40; position += 7) {
            model.jump(position);
            whole(Pane.SCENES, width, height);
            var sign = screen.find(Chip.class, "rehearsal");
            assertThat(sign.isVisible()).isTrue();
            assertThat(sign.getText()).isEqualTo("Rehearsal: nothing is kept");
        }
    }

    @Test
    void theEndOfARehearsalPromisesNothingThatOnlyARealEveningKeeps() {
        leading.rehearsal = true;
        model.run(Command.LEAVE);
        screen.settle(1366, 768);
        assertThat(said()).contains("All answers are thrown away now").doesNotContain("sealed");

        screen.click(screen.find(JButton.class, "yes"));
        screen.settle(1366, 768);

        assertThat(said())
                .contains("The rehearsal is over", "All answers were thrown away", "marked as a rehearsal’s")
                .doesNotContain("Stopped for tonight", "The workshop is closed", "What stays");
        assertThat(screen.find(JButton.class, "home").isEnabled()).isTrue();
    }

    /** All running texts and labels, shown or not. */
    private String said() {
        var all = new ArrayList<>(
                screen.all(TextBlock.class).stream().map(TextBlock::text).toList());
        screen.all(JLabel.class).forEach(each -> all.add(each.getText()));
        return String.join("\n", all);
    }

    @Test
    void duringAPauseWhatToSayStandsInTheNotesAndAWordTellsHowToGoOn() {
        String say = "Feel your feet on the floor";
        assertThat(Leading.GUIDE.calm().rest().text()).contains(say);
        assertThat(said()).doesNotContain(say, "The room pauses (C");

        model.run(Command.CALM);
        screen.settle(1024, 728);
        screen.paint();

        assertThat(said()).contains(say, "The room pauses (C goes on)", "While the room pauses");
        assertThat(outside(JLabel.class)).isEmpty();

        screen.click(screen.find(JButton.class, "next"));
        assertThat(said()).doesNotContain(say, "The room pauses (C");

        leading.apart = false;
        model.run(Command.CALM);
        screen.settle(1024, 728);
        assertThat(said()).doesNotContain(say);
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
        leading.share(prompt, TEXTS);
        assertThat(gather.isEnabled()).isTrue();
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
        assertThat(said()).contains("can’t be painted");

        leading.unpainted = false;
        model.displaysChanged();
        assertThat(screen.find(TroubleBanner.class, "trouble").isVisible()).isFalse();
    }

    private boolean key(Component target, int code, char letter, int modifiers) {
        var event = new KeyEvent(target, KeyEvent.KEY_PRESSED, 0, modifiers, code, letter);
        return new PresenterKeys(model, panel).dispatchKeyEvent(event);
    }
}
