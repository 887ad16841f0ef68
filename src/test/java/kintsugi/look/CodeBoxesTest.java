package kintsugi.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import javax.swing.JComponent;
import javax.swing.JPanel;
import kintsugi.figure.Light;
import kintsugi.figure.Tone;
import kintsugi.support.OnEventThread;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnEventThread.class)
class CodeBoxesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "271", "271828"})
    void aFrameShowsWhereTheKeyboardIsAlsoWhenEveryBoxIsFull(String digits) {
        Look.install(Light.PAPER);
        JComponent focused = new JPanel() {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean isFocusOwner() {
                return true;
            }
        };
        focused.setSize(260, 44);
        CodeModel model = new CodeModel(CodeLetters.DIGITS, 6);
        digits.chars().forEach(digit -> model.type((char) digit));
        BufferedImage image = new BufferedImage(260, 44, BufferedImage.TYPE_INT_RGB);
        new CodeBoxes(1, 6).paint(image.createGraphics(), focused, model, -1);

        assertThat(image.getRGB(0, 0, 260, 44, null, 0, 260))
                .contains(Look.colour(Tone.SKY).getRGB());
    }
}
