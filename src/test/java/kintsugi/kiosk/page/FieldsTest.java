package kintsugi.kiosk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.stream.Stream;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.text.AbstractDocument;
import javax.swing.text.JTextComponent;
import kintsugi.figure.Light;
import kintsugi.guide.Situation;
import kintsugi.kiosk.turn.Rig;
import kintsugi.kiosk.turn.SampleGuide;
import kintsugi.look.Look;
import kintsugi.look.PrivateTextArea;
import kintsugi.look.PrivateTextField;
import kintsugi.look.SecretField;
import kintsugi.participant.Notebook;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kiosk's fields keep to themselves. */
@ExtendWith(OnEventThread.class)
class FieldsTest {
    private static final String SECRET = "the letter in the drawer";

    private final Rig rig = new Rig();

    @BeforeEach
    void install() {
        Look.install(Light.PAPER);
    }

    static Stream<String> pages() {
        return Gallery.pages().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingOnAnyPageDragsDropsUndoesOrOpensAMenu(String page) {
        KioskPanel panel = new KioskPanel(rig.model());
        Gallery.pages().getOrDefault(page, unused -> {}).accept(rig);
        OffScreen screen = OffScreen.of(panel, 1024, 768);

        assertThat(screen.all(JComponent.class)).allSatisfy(part -> {
            assertThat(part.getTransferHandler()).isNull();
            assertThat(part.getDropTarget()).isNull();
            assertThat(part.getComponentPopupMenu()).isNull();
            assertThat(part.getToolTipText()).isNull();
        });
        assertThat(screen.all(JTextComponent.class)).allSatisfy(field -> {
            assertThat(field).isInstanceOfAny(PrivateTextArea.class, PrivateTextField.class);
            assertThat(field.getDragEnabled()).isFalse();
            assertThat(field.getInputContext()).as("no input method").isNull();
            assertThat(((AbstractDocument) field.getDocument()).getUndoableEditListeners())
                    .isEmpty();
        });
        assertThat(screen.all(SecretField.class)).allSatisfy(field -> {
            assertThat(field.getInputContext()).isNull();
            assertThat(field.getAccessibleContext().getAccessibleRole()).isEqualTo(AccessibleRole.PASSWORD_TEXT);
            assertThat(field.getAccessibleContext().getAccessibleText()).isNull();
        });
    }

    private OffScreen writing() {
        OffScreen screen = OffScreen.of(new KioskPanel(rig.model()), 1024, 768);
        rig.beginUntilQuestions(Situation.HURT);
        rig.goTo(SampleGuide.SAFER.key());
        return screen;
    }

    private static void copyAll(OffScreen screen, JTextComponent field) {
        screen.press(field, KeyEvent.VK_A, InputEvent.CTRL_DOWN_MASK);
        screen.press(field, KeyEvent.VK_C, InputEvent.CTRL_DOWN_MASK);
    }

    private static String pastedInto(OffScreen screen, JTextComponent field) {
        screen.press(field, KeyEvent.VK_V, InputEvent.CTRL_DOWN_MASK);
        return field.getText();
    }

    @Test
    void oneMovesOnesWordsFromAQuestionToTheNext() {
        OffScreen screen = writing();
        JTextComponent words = screen.find(PrivateTextArea.class, "words");
        screen.type(words, SECRET);
        copyAll(screen, words);
        rig.goTo(SampleGuide.FEAR.key());

        assertThat(pastedInto(screen, screen.find(PrivateTextArea.class, "words")))
                .isEqualTo(SECRET);
    }

    @Test
    void whatOneCopiedIsGoneForWhoeverComesNext() {
        OffScreen screen = writing();
        JTextComponent words = screen.find(PrivateTextArea.class, "words");
        screen.type(words, SECRET);
        copyAll(screen, words);
        rig.model().leave();
        rig.open(Notebook.empty("en").as(Situation.HURT));
        rig.model().addLine();

        assertThat(pastedInto(screen, screen.find(PrivateTextField.class, "will")))
                .isEmpty();
    }

    @Test
    void whatOneCopiedIsGoneAfterAnAbsence() {
        OffScreen screen = writing();
        JTextComponent words = screen.find(PrivateTextArea.class, "words");
        screen.type(words, SECRET);
        copyAll(screen, words);
        rig.passSeconds(121);
        rig.model().stillHere();
        rig.skip();

        assertThat(pastedInto(screen, screen.find(PrivateTextArea.class, "words")))
                .isEmpty();
    }

    @Test
    void aFieldThatIsLeftKeepsNothingOfWhatWasDeletedInIt() {
        OffScreen screen = writing();
        JTextComponent words = screen.find(PrivateTextArea.class, "words");
        screen.type(words, SECRET);
        screen.press(words, KeyEvent.VK_A, InputEvent.CTRL_DOWN_MASK);
        screen.press(words, KeyEvent.VK_BACK_SPACE);
        var before = List.of(words.getDocument());
        rig.model().leave();

        assertThat(words.getDocument()).as("whose buffer is gone, too").isNotIn(before);
        assertThat(words.getText()).isEmpty();
    }
}
