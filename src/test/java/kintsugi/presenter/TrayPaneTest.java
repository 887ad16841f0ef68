package kintsugi.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.File;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import kintsugi.figure.Light;
import kintsugi.look.Look;
import kintsugi.look.TextBlock;
import kintsugi.print.MarkSign;
import kintsugi.settings.Stroke;
import kintsugi.stage.ScenePainter;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import kintsugi.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEventThread.class)
class TrayPaneTest {
    private static final Words WORDS = Words.of(Locale.ENGLISH);
    private final Leading leading = new Leading();
    private final PresenterModel model = leading.model;
    private OffScreen screen;

    @BeforeEach
    void open() {
        Look.install(Light.PAPER);
        var studio = new Studio(WORDS, new ScenePainter(WORDS, Light.INK), Runnable::run, Runnable::run, Runnable::run);
        screen = OffScreen.of(new PresenterPanel(model, studio), 1024, 768);
    }

    @Test
    void fromTheCountToThePaperByKeysAlone() throws IOException {
        var mark = leading.handOver();
        leading.handOver();
        picture("scenes", 1024, 768);
        assertThat(screen.all(JLabel.class)).extracting(JLabel::getText).contains("2 plans wait to be printed. ");

        model.press(Stroke.L, true);
        picture("tray", 1024, 768);
        var list = screen.find(JList.class, "tray");
        model.tray().choose(mark);
        screen.press(list, KeyEvent.VK_O);
        assertThat(model.state().tray().entries()).as("not on paper yet").hasSize(2);
        screen.press(list, KeyEvent.VK_P);
        picture("tray-printing", 1366, 768);
        leading.press.takes();
        picture("tray-printed", 1920, 1080);
        screen.press(list, KeyEvent.VK_O);
        assertThat(model.state().tray().entries()).hasSize(1);
        screen.press(list, KeyEvent.VK_A);
        leading.press.refuses(new IllegalStateException("out of order"));
        picture("tray-refused", 1024, 768);
        assertThat(texts()).contains("The printer didn’t take it.");
        screen.press(list, KeyEvent.VK_L);
        assertThat(model.state().pane()).isEqualTo(Pane.SCENES);
    }

    @Test
    void whatWouldBeGoneIsSaidBeforeAnEveningEnds() throws IOException {
        leading.handOver();
        model.ask(Question.STOP);
        picture("stop", 1024, 768);
        assertThat(texts()).contains("isn’t printed yet, and would be gone");
    }

    @Test
    void aButtonTakesOutOnlyWhatIsOnPaper() {
        var mark = leading.handOver();
        model.show(Pane.TRAY);
        screen.settle(1024, 768);
        assertThat(screen.find(JButton.class, "out").isVisible()).isFalse();
        assertThat(screen.all(JLabel.class)).extracting(JLabel::getText).contains(MarkSign.name(mark, WORDS));

        screen.click(screen.find(JButton.class, "print"));
        leading.press.takes();
        screen.settle(1024, 768);
        screen.click(screen.find(JButton.class, "out"));
        assertThat(model.state().tray().entries()).isEmpty();
    }

    private String texts() {
        return screen.all(TextBlock.class).stream().map(TextBlock::text).collect(Collectors.joining("\n"));
    }

    private void picture(String name, int width, int height) throws IOException {
        screen.settle(width, height);
        File folder = new File("target/presenter");
        assertThat(folder.isDirectory() || folder.mkdirs()).isTrue();
        ImageIO.write(screen.paint(), "png", new File(folder, name + "-" + width + ".png"));
    }
}
