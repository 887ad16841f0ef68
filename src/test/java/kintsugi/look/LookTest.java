package kintsugi.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Objects;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.UIManager;
import kintsugi.figure.Light;
import kintsugi.figure.Rgb;
import kintsugi.figure.Tone;
import kintsugi.figure.TypeStep;
import kintsugi.support.OnEventThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(OnEventThread.class)
class LookTest {
    private static final String PAIRS = """
            Label.foreground Panel.background 7
            Label.disabledForeground Panel.background 4.5
            Label.foreground Button.background 7
            Button.foreground Button.background 7
            Button.foreground Button.hoverBackground 7
            Button.foreground Button.pressedBackground 7
            Button.disabledText Button.disabledBackground 4.5
            Button.default.foreground Button.default.background 4.5
            Button.default.foreground Button.default.hoverBackground 4.5
            Button.borderColor Button.background 3
            Button.borderColor Panel.background 3
            Button.focusedBorderColor Panel.background 3
            Button.default.focusedBorderColor Panel.background 3
            Button.default.borderColor Panel.background 3
            ToggleButton.selectedForeground ToggleButton.selectedBackground 7
            TextField.foreground TextField.background 7
            TextField.placeholderForeground TextField.background 4.5
            TextField.selectionForeground TextField.selectionBackground 7
            TextArea.inactiveForeground TextArea.background 4.5
            List.selectionForeground List.selectionBackground 7
            List.selectionInactiveForeground List.selectionInactiveBackground 7
            Table.selectionForeground Table.selectionBackground 7
            Tree.selectionForeground Tree.selectionBackground 7
            MenuItem.selectionForeground MenuItem.selectionBackground 7
            MenuItem.acceleratorForeground MenuItem.background 4.5
            ComboBox.foreground ComboBox.background 7
            ComboBox.buttonArrowColor ComboBox.buttonBackground 3
            ToolTip.foreground ToolTip.background 7
            ProgressBar.selectionForeground ProgressBar.foreground 4.5
            ProgressBar.selectionBackground ProgressBar.background 4.5
            ProgressBar.foreground Panel.background 3
            Component.borderColor Panel.background 3
            Component.borderColor TextField.background 3
            Component.focusedBorderColor TextField.background 3
            Component.error.borderColor TextField.background 3
            Component.error.focusedBorderColor Panel.background 3
            Component.linkColor Panel.background 4.5
            Component.accentColor Panel.background 3
            CheckBox.icon.borderColor CheckBox.icon.background 3
            CheckBox.icon.checkmarkColor CheckBox.icon.selectedBackground 3
            CheckBox.icon.focusedBorderColor Panel.background 3
            ScrollBar.thumb ScrollBar.track 3
            ScrollBar.hoverThumbColor ScrollBar.track 3
            Slider.trackColor Panel.background 3
            Slider.thumbColor Panel.background 3
            TabbedPane.underlineColor Panel.background 3
            """;

    static Stream<Arguments> pairs() {
        return Stream.of(Light.values())
                .flatMap(light -> PAIRS.lines()
                        .map(line -> line.split(" "))
                        .map(pair -> Arguments.of(light, pair[0], pair[1], Double.valueOf(pair[2]))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyControlCanBeReadInBothLights(Light light, String front, String back, double atLeast) {
        Look.install(light);

        assertThat(rgb(color(front)).contrast(rgb(color(back)))).isGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void theColoursOfTheLightThatIsInstalledAreHandedOut() {
        Look.install(Light.INK);
        assertThat(Look.colour(Tone.BACKGROUND).getRGB())
                .isEqualTo(Colours.of(Light.INK).of(Tone.BACKGROUND).getRGB());
        assertThat(new JLabel().getForeground().getRGB())
                .isEqualTo(Colours.of(Light.INK).of(Tone.TEXT).getRGB());

        Look.install(Light.PAPER);
        assertThat(Look.colour(Tone.BACKGROUND).getRGB())
                .isEqualTo(Colours.of(Light.PAPER).of(Tone.BACKGROUND).getRGB());
    }

    @Test
    void controlsAreSetInTheHousesOwnFaceAtTheSizeOfTheDesk() {
        Look.install(Light.PAPER);

        assertThat(new JLabel().getFont().getFontName()).isEqualTo("Open Sans Regular");
        assertThat(new JLabel().getFont().getSize2D()).isEqualTo(15);
        assertThat(Look.font(Face.HEADING, TypeStep.HEADING).getFontName()).isEqualTo("Alegreya Sans Medium");
    }

    private static Color color(String key) {
        return Objects.requireNonNull(UIManager.getColor(key), key);
    }

    private static Rgb rgb(Color color) {
        return new Rgb(color.getRed(), color.getGreen(), color.getBlue());
    }
}
