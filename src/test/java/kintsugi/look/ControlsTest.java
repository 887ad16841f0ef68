package kintsugi.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import kintsugi.figure.Light;
import kintsugi.figure.Tone;
import kintsugi.support.AccessibleNames;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OnEventThread.class)
class ControlsTest {
    @BeforeEach
    void install() {
        Look.install(Light.PAPER);
    }

    @Test
    void everyControlTellsItsNameAndAButtonActs() {
        var done = new ArrayList<String>();
        var panel = new JPanel(Layouts.stack());
        panel.add(Buttons.primary("Next scene", () -> done.add("next")));
        panel.add(Buttons.plain("Skip it", () -> done.add("skip")));
        panel.add(Buttons.quiet("Help lines", () -> done.add("help")));
        panel.add(Buttons.link("Restore a backup", () -> done.add("restore")));
        panel.add(Buttons.wayOut("Hide", () -> done.add("hide")));
        panel.add(Buttons.grave("Erase everything of mine", () -> done.add("erase")));
        panel.add(new KeyCap("B"));
        panel.add(new Chip("Nobody in this room wrote these"));
        panel.add(new CodeField(CodeLetters.DIGITS, 1, 6, "PIN"));
        var screen = OffScreen.of(panel, 600, 700);

        screen.all(JButton.class).forEach(screen::click);

        assertThat(done).containsExactly("next", "skip", "help", "restore", "hide", "erase");
        assertThat(AccessibleNames.missingIn(panel)).isEmpty();
        assertThat(screen.all(JButton.class)).extracting(JButton::getHeight).allMatch(height -> height >= 24);
    }

    @Test
    void onlyThePrimaryButtonIsGold() {
        var primary = OffScreen.of(Buttons.primary("", () -> {}), 200, 40).paint();
        var plain = OffScreen.of(Buttons.plain("", () -> {}), 200, 40).paint();
        var gold = Colours.of(Light.PAPER).of(Tone.GOLD_FILL);

        assertThat(new Color(primary.getRGB(100, 20))).isEqualTo(gold);
        assertThat(new Color(plain.getRGB(100, 20))).isNotEqualTo(gold);
    }

    @Test
    void whatIsWrittenInAPrivateAreaStaysInTheFieldsOfItsWindow() {
        var clipboard = new OwnClipboard();
        var area = new PrivateTextArea(false, clipboard);
        var line = new PrivateTextField(false, clipboard);
        var elsewhere = new PrivateTextField(false, new OwnClipboard());
        var screen = OffScreen.of(area, 300, 100);
        screen.type(area, "secret");
        area.selectAll();
        assertThat(area.getSelectedText()).as("what the caret gets").isEmpty();

        screen.press(area, KeyEvent.VK_C, InputEvent.CTRL_DOWN_MASK);
        screen.press(area, KeyEvent.VK_X, InputEvent.CTRL_DOWN_MASK);
        assertThat(area.getText()).isEmpty();
        screen.press(area, KeyEvent.VK_V, InputEvent.CTRL_DOWN_MASK);
        screen.press(area, KeyEvent.VK_INSERT, InputEvent.SHIFT_DOWN_MASK);
        line.paste();
        elsewhere.paste();
        assertThat(area.getText()).isEqualTo("secretsecret");
        assertThat(line.getText()).isEqualTo("secret");
        assertThat(elsewhere.getText()).isEmpty();

        clipboard.forget();
        line.paste();
        assertThat(line.getText()).isEqualTo("secret");
    }

    @Test
    void accentsAreTypedWithoutAnInputMethod() {
        var area = new PrivateTextArea(false, new OwnClipboard());
        var screen = OffScreen.of(area, 300, 100);
        screen.press(area, KeyEvent.VK_DEAD_ACUTE);
        screen.type(area, "a");
        screen.press(area, KeyEvent.VK_DEAD_DIAERESIS);
        screen.press(area, KeyEvent.VK_SHIFT);
        screen.type(area, "Uo");
        screen.press(area, KeyEvent.VK_DEAD_ACUTE);
        screen.type(area, "x");
        screen.press(area, KeyEvent.VK_DEAD_TILDE);
        screen.press(area, KeyEvent.VK_END);
        screen.type(area, "n");

        assertThat(area.getText()).isEqualTo("\u00E1\u00DCoxn");
    }

    @Test
    void aPrivateFieldStaysPrivateWhenTheLookChanges() {
        var field = new PrivateTextField(false, new OwnClipboard());
        var area = new PrivateTextArea(false, new OwnClipboard());

        Look.install(Light.INK);
        field.updateUI();
        area.updateUI();

        assertThat(field.getTransferHandler()).isNull();
        assertThat(area.getTransferHandler()).isNull();
        assertThat(field.getInputContext()).isNull();
    }

    @Test
    void aCodeIsTakenAsItWasMeant() {
        var field = new CodeField(CodeLetters.CROCKFORD, 3, 4, "Your code");
        var screen = OffScreen.of(field, 900, 80);

        screen.type(field, "7k2m-q9xd pt4hZ");
        assertThat(field.complete()).isTrue();
        assertThat(field.code()).containsExactly("7K2MQ9XDPT4H".toCharArray());

        field.wipe();
        screen.type(field, "iLo0u");
        assertThat(field.code()).containsExactly('1', '1', '0', '0');
        screen.press(field, KeyEvent.VK_BACK_SPACE);
        assertThat(field.typed()).isEqualTo(3);
    }

    @Test
    void aPinTakesDigitsOnly() {
        var field = new CodeField(CodeLetters.DIGITS, 1, 6, "PIN");
        List.of('1', 'a', '٢').forEach(field::type);

        assertThat(field.code()).containsExactly('1', '2');
    }

    @Test
    void lettersOfACodeAreDotsUnlessTheirGroupIsHeldOpen() {
        var one = code("0000");
        var other = code("8888");
        assertThat(pixels(one)).isEqualTo(pixels(other));

        one.show(0);
        other.show(0);
        assertThat(pixels(one)).isNotEqualTo(pixels(other));
    }

    private static CodeField code(String letters) {
        var field = new CodeField(CodeLetters.CROCKFORD, 3, 4, "Your code");
        letters.chars().forEach(letter -> field.type((char) letter));
        return field;
    }

    private static int[] pixels(CodeField field) {
        return OffScreen.of(field, 600, 60).paint().getRGB(0, 0, 600, 60, null, 0, 600);
    }

    @ParameterizedTest
    @EnumSource
    void everyGlyphPaintsWithinItsSquare(Glyph glyph) {
        var label = new JLabel(glyph.icon(32, Tone.ROSE));
        var image = OffScreen.of(label, 64, 64).paint();

        long inside = 0;
        long outside = 0;
        int rose = Look.colour(Tone.ROSE).getRGB();
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                boolean within = x >= 15 && x < 49 && y >= 15 && y < 49;
                inside += within && image.getRGB(x, y) == rose ? 1 : 0;
                outside += !within && image.getRGB(x, y) == rose ? 1 : 0;
            }
        }
        assertThat(inside).isPositive();
        assertThat(outside).isZero();
    }
}
