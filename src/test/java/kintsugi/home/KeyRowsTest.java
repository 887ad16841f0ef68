package kintsugi.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.time.ZoneOffset;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JLabel;
import kintsugi.figure.Light;
import kintsugi.look.Look;
import kintsugi.settings.Command;
import kintsugi.settings.Keymap;
import kintsugi.settings.Settings;
import kintsugi.settings.Stroke;
import kintsugi.support.AccessibleNames;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import kintsugi.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The facilitator chooses the keys of the presenter's window. */
@ExtendWith(OnEventThread.class)
class KeyRowsTest {
    private final Facilitator facilitator = new Facilitator();
    private OffScreen screen;

    @BeforeEach
    void open() {
        Look.install(Light.PAPER);
        facilitator.settings = Settings.STANDARD.keys(Keymap.STANDARD.with(Command.CALM, Stroke.Q));
        var panel = new HomePanel(facilitator.model, Words.of(Locale.ENGLISH), ZoneOffset.UTC);
        screen = OffScreen.of(panel, 1024, 1600);
        facilitator.model.comeBack();
        facilitator.model.preferences();
        screen.settle(1024, 1600);
        assertThat(AccessibleNames.missingIn(panel)).isEmpty();
    }

    private JButton button(String command) {
        return screen.find(JButton.class, "key-" + command);
    }

    private String press(String command, int code, char letter) {
        var button = button(command);
        screen.click(button);
        assertThat(button.getText()).isEqualTo("Press a key");
        return key(button, code, letter);
    }

    private String key(JButton button, int code, char letter) {
        button.dispatchEvent(new KeyEvent(button, KeyEvent.KEY_PRESSED, 0, 0, code, letter));
        return screen.find(JLabel.class, "keys-said").getText();
    }

    @Test
    void aCommandTakesTheNextFreeKeyAndAClashIsToldByName() {
        assertThat(button("calm").getText()).isEqualTo("Q");

        assertThat(press("freeze", KeyEvent.VK_G, 'g')).startsWith("G is taken: All scenes");
        screen.settle(1024, 1600);
        assertThat(OffScreen.tree(screen.find(KeyRows.class, "keys")))
                .allMatch(each -> each.getWidth() >= each.getPreferredSize().width);
        assertThat(button("freeze").getText()).isEqualTo("Press a key");
        assertThat(key(button("freeze"), KeyEvent.VK_K, 'k')).startsWith("K is now the key for: Freeze");
        assertThat(button("freeze").getText()).isEqualTo("K");
        assertThat(button("freeze").getAccessibleContext().getAccessibleName()).contains("Freeze", "key K");
        assertThat(press("next", KeyEvent.VK_F, 'f')).startsWith("F is now the key");

        screen.click(screen.find(JButton.class, "save"));
        assertThat(facilitator.settings.keymap().command(Stroke.K)).isEqualTo(Command.FREEZE);
        assertThat(facilitator.settings.keymap().command(Stroke.F)).isEqualTo(Command.NEXT);
        assertThat(facilitator.settings.keymap().command(Stroke.N)).isEqualTo(Command.NOTHING);
    }

    @Test
    void whatClickersSendStaysEscLeavesAndAllComesBackAsDelivered() {
        assertThat(press("black", KeyEvent.VK_PERIOD, '.')).startsWith("This key can’t be chosen");
        key(button("black"), KeyEvent.VK_ESCAPE, KeyEvent.CHAR_UNDEFINED);
        assertThat(button("black").getText()).isEqualTo("B");

        screen.click(screen.find(JButton.class, "keys-standard"));
        assertThat(button("calm").getText()).isEqualTo("C");
        screen.click(screen.find(JButton.class, "save"));
        assertThat(facilitator.settings.keymap()).isEqualTo(Keymap.STANDARD);
    }
}
