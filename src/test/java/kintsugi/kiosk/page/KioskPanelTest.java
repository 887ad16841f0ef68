package kintsugi.kiosk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import kintsugi.figure.Light;
import kintsugi.guide.Guide;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Situation;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.Page;
import kintsugi.kiosk.turn.Rig;
import kintsugi.kiosk.turn.SampleGuide;
import kintsugi.look.Look;
import kintsugi.participant.Answer;
import kintsugi.participant.Notebook;
import kintsugi.participant.Reflection;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEventThread.class)
class KioskPanelTest {
    private final Rig rig = new Rig();

    @BeforeEach
    void install() {
        Look.install(Light.PAPER);
    }

    private KioskPanel at(String page) {
        KioskPanel panel = new KioskPanel(rig.model());
        Gallery.pages().getOrDefault(page, unused -> {}).accept(rig);
        assertThat(rig.failures()).isEmpty();
        return panel;
    }

    @Test
    void whatWasAnsweredInTheOpeningHasItsRowInTheNotebook() {
        KioskPanel panel = new KioskPanel(rig.model());
        var worth = new PromptKey(Guide.OPENING, "worth");
        rig.open(Notebook.empty("en").as(Situation.HURT).with(worth, Reflection.kept(new Answer.Words("one plan"))));

        assertThat(OffScreen.of(panel, 1024, 768).all(FoldedRow.class))
                .extracting(Component::getName)
                .contains("row-opening")
                .doesNotContain("row-closing");
    }

    private static Point middle(Component part, Component panel) {
        return SwingUtilities.convertPoint(part, part.getWidth() / 2, part.getHeight() / 2, panel);
    }

    @Test
    void oneWritesAndKeepsWithAKeyboardAndAPointerOnly() {
        KioskPanel panel = new KioskPanel(rig.model());
        rig.beginUntilQuestions(Situation.HURT);
        rig.goTo(SampleGuide.SAFER.key());
        OffScreen screen = OffScreen.of(panel, 1024, 768);
        screen.type(screen.find(JTextArea.class, "words"), "a few words");
        screen.click(screen.find(Key.class, "keep"));
        screen.resize(1024, 768);
        screen.click(screen.find(Key.class, "keep"));

        assertThat(rig.seat().calls()).contains("save Write");
        assertThat(((AskPage) rig.page()).prompt()).isEqualTo(SampleGuide.FEAR);
    }

    @Test
    void whereOneStandsIsNotSuggestedByWhatHasTheFocus() {
        OffScreen screen = OffScreen.of(at("05c-situation"), 1024, 768);

        Component first = screen.all(SituationLeaf.class).get(0).first();
        assertThat(first).isNotInstanceOf(Key.class);
        screen.press(first, KeyEvent.VK_ENTER);
        screen.press(first, KeyEvent.VK_SPACE);
        assertThat(rig.page()).isInstanceOf(Page.Situated.class);
    }

    @Test
    void hidingLeavesOnlyTheCoverAndEmptiesTheField() {
        KioskPanel panel = new KioskPanel(rig.model());
        rig.beginUntilQuestions(Situation.HURT);
        rig.goTo(SampleGuide.SAFER.key());
        OffScreen screen = OffScreen.of(panel, 1024, 768);
        JTextArea words = screen.find(JTextArea.class, "words");
        screen.type(words, "a few words");
        screen.click(screen.find(Key.class, "hide"));

        assertThat(rig.page()).isInstanceOf(Page.Cover.class);
        assertThat(words.getText()).isEmpty();
        assertThat(screen.all(JTextArea.class)).isEmpty();
    }

    @Test
    void theCoverIsTheSamePixelForPixelAfterHidingAndAtTheStart() {
        KioskPanel panel = new KioskPanel(rig.model());
        OffScreen screen = OffScreen.of(panel, 1024, 768);
        BufferedImage start = screen.paint();
        rig.beginUntilQuestions(Situation.HURT);
        rig.model().dim();
        rig.model().leave();
        screen.resize(1024, 768);

        assertThat(pixels(screen.paint())).isEqualTo(pixels(start));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void inArabicHideIsInTheLeftCorner() throws IOException {
        KioskPanel panel = at("06-prompt");
        rig.model().speak(Locale.forLanguageTag("ar"));
        OffScreen screen = OffScreen.of(panel, 1024, 768);
        Component hide = screen.find(Key.class, "hide");

        assertThat(middle(hide, panel).x).isLessThan(200);
        picture(screen.paint(), "16-prompt-arabic");
    }

    @Test
    void aNumberIsChosenByKeysAndOnlyPressingTakesItBack() {
        KioskPanel panel = new KioskPanel(rig.model());
        rig.beginUntilQuestions(Situation.HURT);
        OffScreen screen = OffScreen.of(panel, 1024, 768);

        screen.type(screen.find(Key.class, "level-1"), "0");
        assertThat(level()).contains(new Answer.Level(10));
        screen.press(screen.find(Key.class, "level-10"), KeyEvent.VK_RIGHT);
        assertThat(level()).contains(new Answer.Level(10));
        screen.press(screen.find(Key.class, "level-10"), KeyEvent.VK_LEFT);
        assertThat(level()).contains(new Answer.Level(9));
        screen.press(screen.find(Key.class, "level-9"), KeyEvent.VK_LEFT, InputEvent.ALT_DOWN_MASK);
        screen.type(screen.find(Key.class, "level-9"), "9");
        assertThat(level()).contains(new Answer.Level(9));
        screen.click(screen.find(Key.class, "level-9"));
        assertThat(level()).isEmpty();
    }

    @Test
    void inArabicTheLeftArrowLeadsToTheGreaterNumber() {
        KioskPanel panel = new KioskPanel(rig.model());
        rig.beginUntilQuestions(Situation.HURT);
        rig.model().speak(Locale.forLanguageTag("ar"));
        OffScreen screen = OffScreen.of(panel, 1024, 768);

        screen.type(screen.find(Key.class, "level-1"), "\u0663");
        assertThat(level()).contains(new Answer.Level(3));
        screen.press(screen.find(Key.class, "level-3"), KeyEvent.VK_LEFT);
        assertThat(level()).contains(new Answer.Level(4));
        screen.press(screen.find(Key.class, "level-4"), KeyEvent.VK_RIGHT);
        assertThat(level()).contains(new Answer.Level(3));
    }

    private Optional<Answer> level() {
        return ((AskPage) rig.page()).answer();
    }

    @Test
    void aLetterThatNoFontHasIsToldToItsWriter() {
        KioskPanel panel = new KioskPanel(rig.model());
        rig.beginUntilQuestions(Situation.HURT);
        rig.goTo(SampleGuide.SAFER.key());
        OffScreen screen = OffScreen.of(panel, 1024, 768);
        screen.type(screen.find(JTextArea.class, "words"), "\uE123");

        assertThat(screen.all(Passage.class))
                .anySatisfy(passage -> assertThat(passage.getAccessibleContext().getAccessibleName())
                        .contains("shows as a box"));
    }

    private static void picture(BufferedImage image, String name) throws IOException {
        File folder = new File("target/kiosk");
        assertThat(folder.isDirectory() || folder.mkdirs()).isTrue();
        ImageIO.write(image, "png", new File(folder, name + ".png"));
    }
}
