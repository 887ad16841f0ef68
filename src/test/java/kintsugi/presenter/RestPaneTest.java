package kintsugi.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.Locale;
import javax.swing.JButton;
import kintsugi.figure.Light;
import kintsugi.guide.Content;
import kintsugi.look.Look;
import kintsugi.settings.Command;
import kintsugi.stage.ScenePainter;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import kintsugi.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The keys of "we end at": what every clicker can send never ends an evening early. */
@ExtendWith(OnEventThread.class)
class RestPaneTest {
    private final Leading leading = new Leading();
    private OffScreen screen;

    @BeforeEach
    void open() {
        Look.install(Light.PAPER);
        var words = Words.of(Locale.ENGLISH);
        var painter = new ScenePainter(words, Light.INK);
        screen = OffScreen.of(
                new PresenterPanel(
                        leading.model, new Studio(words, painter, Runnable::run, Runnable::run, Runnable::run)),
                1024,
                768);
        leading.goTo(Content.Reflect.class);
        leading.model.run(Command.REST);
        screen.settle(1024, 768);
    }

    @Test
    void enterLeavesTheEarlyEndAndOnlyItsLetterEndsTheEvening() {
        var before = leading.workshop.state();
        press(KeyEvent.VK_E);
        assertThat(rest().early()).isTrue();
        press(KeyEvent.VK_ENTER);

        assertThat(rest().early()).isFalse();
        press(KeyEvent.VK_Y);
        assertThat(leading.workshop.state().scenes()).isEqualTo(before.scenes());
        assertThat(leading.workshop.state().position()).isEqualTo(before.position());

        press(KeyEvent.VK_E);
        press(KeyEvent.VK_Y);
        assertThat(leading.workshop.state().scene().content()).isInstanceOf(Content.Plans.class);
        assertThat(leading.model.state().pane()).isEqualTo(Pane.SCENES);
    }

    @Test
    void aTimeIsTypedAndEnterTakesIt() {
        press(KeyEvent.VK_1);
        press(KeyEvent.VK_9);
        press(KeyEvent.VK_4);
        press(KeyEvent.VK_BACK_SPACE);
        press(KeyEvent.VK_0);
        press(KeyEvent.VK_ENTER);
        assertThat(leading.model.state().pane()).as("half a time is none").isEqualTo(Pane.REST);
        press(KeyEvent.VK_0);
        press(KeyEvent.VK_ENTER);

        assertThat(leading.workshop.state().sitting().ends()).hasToString("2026-11-10T19:00:00Z");
        assertThat(leading.model.state().pane()).isEqualTo(Pane.SCENES);
    }

    private void press(int key) {
        screen.press(screen.find(JButton.class, rest().early() ? "leave-rest" : "take-rest"), key);
    }

    private RestState rest() {
        return leading.model.state().rest().orElseThrow();
    }
}
