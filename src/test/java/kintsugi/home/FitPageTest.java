package kintsugi.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFormattedTextField;
import javax.swing.JLabel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import kintsugi.figure.Light;
import kintsugi.home.fit.FitModel;
import kintsugi.look.Look;
import kintsugi.look.TextBlock;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import kintsugi.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnEventThread.class)
class FitPageTest {
    private HomePanel panel;
    private OffScreen screen;
    private FitModel fit;

    @BeforeEach
    void open() {
        open(Locale.ENGLISH, 1366, 768);
    }

    private void open(Locale language, int width, int height) {
        Look.install(Light.PAPER);
        var facilitator = new Facilitator();
        panel = new HomePanel(facilitator.model, Words.of(language), ZoneOffset.UTC);
        screen = OffScreen.of(panel, width, height);
        facilitator.model.comeBack();
        facilitator.model.choose(Facilitator.TRUST);
        facilitator.model.checked();
        fit = facilitator.model.state().page().planned().orElseThrow();
        screen.settle(width, height);
    }

    @Test
    void theEveningIsMadeAnewWithEveryLetterThatIsTyped() {
        var field = field("minutes");
        // A screen reader would ask where the caret is, and there is no screen.
        Arrays.stream(field.getCaretListeners()).forEach(field::removeCaretListener);
        field.selectAll();
        field.replaceSelection("9");
        assertThat(rows())
                .as("no evening has nine minutes, so nothing happens yet")
                .contains("focus-on-the-present");
        field.replaceSelection("0");

        assertThat(fit.state().wish().minutes()).isEqualTo(90);
        assertThat(rows()).containsExactly("open-communication", "give-space");
    }

    @Test
    void aStepIsMovedAndLeftOutByKeysAndBroughtInAgain() {
        press("part-open-communication", KeyEvent.VK_DOWN, InputEvent.ALT_DOWN_MASK);
        assertThat(rows()).startsWith("give-space", "open-communication");
        press("part-open-communication", KeyEvent.VK_UP, InputEvent.ALT_DOWN_MASK);
        assertThat(rows()).startsWith("open-communication", "give-space");
        press("part-open-communication", KeyEvent.VK_DELETE, 0);
        assertThat(rows()).doesNotContain("open-communication");
        assertThat(texts()).anyMatch(text -> text.startsWith("There is room now for"));

        screen.click(screen.find(JButton.class, "bring-open-communication"));
        assertThat(rows()).contains("open-communication");
    }

    @Test
    void anEveningThatIsTooShortSaysWhatItTakesAndCannotBeUsed() {
        fit.minutes(20);
        screen.settle(1366, 768);

        assertThat(texts()).anyMatch(text -> text.startsWith("20 minutes are not enough"));
        assertThat(screen.find(JButton.class, "use-evening").isEnabled()).isFalse();
        fit.minutes(60);
        assertThat(screen.find(JButton.class, "use-evening").isEnabled()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1024, 768, en", "1366, 768, ar", "1920, 1080, en"})
    void nothingOfARowIsCutOff(int width, int height, String language) {
        open(Locale.forLanguageTag(language), width, height);
        fit.minutes(300);
        screen.settle(width, height);

        assertThat(screen.all(Component.class).stream()
                        .filter(each -> each.getName() != null && each.getName().startsWith("part-"))
                        .flatMap(row -> OffScreen.tree(row).skip(1))
                        .filter(each -> each instanceof JButton
                                || (each instanceof JLabel label
                                        && !label.getText().isEmpty()))
                        .filter(each -> each.getWidth() < each.getPreferredSize().width
                                || !SwingUtilities.getLocalBounds(each.getParent())
                                        .contains(each.getBounds())))
                .isEmpty();
    }

    private JFormattedTextField field(String counter) {
        var found = screen.find(Counter.class, counter);
        return screen.all(JFormattedTextField.class).stream()
                .filter(each -> SwingUtilities.isDescendingFrom(each, found))
                .findFirst()
                .orElseThrow();
    }

    /** Ids of the steps, as the rows show them. */
    private List<String> rows() {
        List<String> steps = Facilitator.TRUST.guide().orElseThrow().countedSteps().stream()
                .map(step -> "part-" + step.id())
                .toList();
        return screen.all(JComponent.class).stream()
                .map(Component::getName)
                .filter(steps::contains)
                .map(name -> name.substring("part-".length()))
                .toList();
    }

    private List<String> texts() {
        return screen.all(TextBlock.class).stream().map(TextBlock::text).toList();
    }

    /** Presses a key where the row has the focus. */
    private void press(String row, int key, int modifiers) {
        JComponent found = screen.find(JComponent.class, row);
        assertThat(found.isFocusable()).isTrue();
        Object name = found.getInputMap().get(KeyStroke.getKeyStroke(key, modifiers));
        Action action = found.getActionMap().get(name);
        action.actionPerformed(null);
        screen.settle(1366, 768);
    }
}
