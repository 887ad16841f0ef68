package kintsugi.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.SwingUtilities;
import kintsugi.figure.Light;
import kintsugi.guide.Content;
import kintsugi.look.Look;
import kintsugi.stage.ScenePainter;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import kintsugi.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEventThread.class)
class StateCardTest {
    @Test
    void theButtonThatHandsTheMachineOverKeepsItsPlaceWhateverElseComesAndGoes() {
        Look.install(Light.PAPER);
        Leading leading = new Leading();
        var words = Words.of(Locale.ENGLISH);
        var panel = new PresenterPanel(
                leading.model,
                new Studio(words, new ScenePainter(words, Light.INK), Runnable::run, Runnable::run, Runnable::run));
        OffScreen screen = OffScreen.of(panel, 1024, 768);
        leading.goTo(Content.Slide.class);
        Point usual = place(screen, panel);

        var prompt = leading.ask();
        assertThat(place(screen, panel))
                .as("a question whose way in can be chosen")
                .isEqualTo(usual);
        leading.share(prompt, "one", "two", "three", "four", "five");
        assertThat(place(screen, panel)).as("enough").isEqualTo(usual);
        leading.handOver();
        assertThat(screen.find(JButton.class, "tray-pane").isShowing()).isTrue();
        assertThat(place(screen, panel)).as("a plan to be printed").isEqualTo(usual);
    }

    private static Point place(OffScreen screen, PresenterPanel panel) {
        screen.settle(1024, 768);
        JButton hand = screen.find(JButton.class, "kiosk");
        return SwingUtilities.convertPoint(hand, 0, 0, panel);
    }
}
