package kintsugi.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.SwingUtilities;
import kintsugi.figure.Light;
import kintsugi.guide.HelpLine;
import kintsugi.look.Look;
import kintsugi.settings.Settings;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import kintsugi.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnEventThread.class)
class PreferencesPageTest {
    private final Facilitator facilitator = new Facilitator();
    private HomePanel panel;
    private OffScreen screen;

    @BeforeEach
    void open() {
        Look.install(Light.PAPER);
        panel = new HomePanel(facilitator.model, Words.of(Locale.ENGLISH), ZoneOffset.UTC);
        screen = OffScreen.of(panel, 1366, 768);
        facilitator.settings =
                Settings.STANDARD.help(List.of(new HelpLine("One", "0800 1", ""), new HelpLine("Two", "0800 2", "")));
        facilitator.model.comeBack();
        facilitator.model.preferences();
        screen.settle(1366, 768);
    }

    private void removeTheFirstLine() {
        screen.all(JButton.class).stream()
                .filter(button -> "Remove line 1".equals(button.getToolTipText()))
                .forEach(button -> button.doClick(0));
    }

    private void press(String button) {
        screen.click(screen.find(JButton.class, button));
        screen.settle(1366, 768);
    }

    @Test
    void whoChangedNothingIsNotAsked() {
        press("back");

        assertThat(facilitator.model.state().page()).isInstanceOf(HomePage.Start.class);
        assertThat(facilitator.asked).isEmpty();
    }

    @Test
    void whoGoesBackIsAskedBeforeWhatWasChangedIsLost() {
        removeTheFirstLine();
        press("back");
        assertThat(facilitator.model.state().page()).isInstanceOf(HomePage.Preferences.class);
        assertThat(inSight(screen.find(Component.class, "ask"))).isTrue();

        press("save");

        assertThat(facilitator.model.state().page()).isInstanceOf(HomePage.Start.class);
        assertThat(facilitator.settings.help()).extracting(HelpLine::name).containsExactly("Two");
    }

    @Test
    void whoIsAskedMayLeaveEverythingAsItWas() {
        removeTheFirstLine();
        press("back");
        press("drop");

        assertThat(facilitator.model.state().page()).isInstanceOf(HomePage.Start.class);
        assertThat(facilitator.asked).isEmpty();
        assertThat(facilitator.settings.help()).extracting(HelpLine::name).containsExactly("One", "Two");
    }

    @ParameterizedTest
    @CsvSource({"1366, 768", "1024, 728"})
    void savingIsInSightHoweverManyLinesThereAre(int width, int height) {
        for (int i = 0; i < 5; i++) {
            screen.find(JButton.class, "add").doClick(0);
        }
        screen.settle(width, height);
        assertThat(inSight(screen.find(JButton.class, "save"))).isTrue();
        Rectangle before = place(screen.find(JButton.class, "save"));

        removeTheFirstLine();
        screen.find(JButton.class, "back").doClick(0);
        screen.settle(width, height);
        assertThat(inSight(screen.find(JButton.class, "drop"))).isTrue();
        assertThat(place(screen.find(JButton.class, "save"))).isEqualTo(before);
    }

    private boolean inSight(Component component) {
        Rectangle box = place(component);
        return component.isShowing() && !box.isEmpty() && panel.getBounds().contains(box);
    }

    private Rectangle place(Component component) {
        return SwingUtilities.convertRectangle(component.getParent(), component.getBounds(), panel);
    }
}
