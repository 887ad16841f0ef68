package kintsugi.kiosk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import javax.swing.AbstractButton;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import kintsugi.figure.Light;
import kintsugi.guide.Situation;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.CommitPage;
import kintsugi.kiosk.turn.Rig;
import kintsugi.kiosk.turn.SampleGuide;
import kintsugi.look.Look;
import kintsugi.participant.Answer;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEventThread.class)
class LetterKeysTest {
    private final Rig rig = new Rig();
    private OffScreen screen;

    @BeforeEach
    void install() {
        Look.install(Light.PAPER);
        screen = OffScreen.of(new KioskPanel(rig.model()), 1024, 768);
    }

    private JTextArea asked() {
        rig.beginUntilQuestions(Situation.HURT);
        rig.goTo(SampleGuide.SAFER.key());
        rest();
        tap("letters");
        return screen.find(JTextArea.class, "words");
    }

    private void rest() {
        screen.settle(1024, 768);
    }

    private void tap(String name) {
        screen.click(screen.find(Key.class, name));
        rest();
    }

    private void write(String letters) {
        letters.chars()
                .forEach(letter -> screen.click(screen.all(Key.class).stream()
                        .filter(key -> key.isShowing() && key.getText().equals(String.valueOf((char) letter)))
                        .findFirst()
                        .orElseThrow()));
    }

    @Test
    void whatIsTappedIsWrittenAtTheCaretAndKept() {
        JTextArea words = asked();
        tap("letters-capital");
        write("Helo");
        // A text finds its way from letter to letter only once it was painted.
        screen.paint();
        tap("letters-left");
        write("l");
        tap("letters-right");
        tap("letters-space");
        tap("letters-others");
        write("àß");
        tap("letters-line");
        tap("letters-signs");
        write("17…");
        tap("letters-erase");

        assertThat(words.getText()).isEqualTo("Hello àß\n17");
        assertThat(((AskPage) rig.page()).answer()).contains(new Answer.Words("Hello àß\n17"));
    }

    @Test
    void itTakesNoFocusWhenTappedYetIsOneStopForTabThatArrowsWalk() {
        asked();
        List<Key> keys = screen.all(Key.class).stream()
                .filter(key -> key.getParent() instanceof LetterKeys)
                .toList();

        assertThat(keys).hasSizeGreaterThan(35).allSatisfy(key -> {
            assertThat(key.isRequestFocusEnabled()).isFalse();
            assertThat(key.isFocusable()).isTrue();
            assertThat(key.getKeyListeners()).hasAtLeastOneElementOfType(ArrowWalk.class);
        });
        Key q = keys.get(0);
        screen.press(q, KeyEvent.VK_SPACE);
        assertThat(((AskPage) rig.page()).text()).isEqualTo("q");
        screen.press(q, KeyEvent.VK_ENTER);
        assertThat(((AskPage) rig.page()).text()).isEqualTo("qq");
    }

    @Test
    void theFieldTheButtonsAndHideKeepTheirPlaceAndNothingLiesOnThem() {
        rig.beginUntilQuestions(Situation.HURT);
        rig.goTo(SampleGuide.SAFER.key());
        rest();
        var before = List.of(place("skip"), place("keep"), place("share"), place("hide"), place("letters"));
        tap("letters");

        assertThat(List.of(place("skip"), place("keep"), place("share"), place("hide"), place("letters")))
                .isEqualTo(before);
        Component field = screen.all(WritingField.class).get(0);
        assertThat(field.getHeight()).isGreaterThan(150);
        assertThat(field.getBounds()
                        .intersects(screen.all(LetterKeys.class).get(0).getBounds()))
                .isFalse();
    }

    private Object place(String name) {
        return screen.find(Key.class, name).getBounds();
    }

    @Test
    void itStaysForTheVisitAndIsGoneAtTheCover() {
        asked();
        rig.goTo(SampleGuide.FEAR.key());
        rest();
        assertThat(screen.all(LetterKeys.class)).singleElement().matches(Component::isShowing);
        rig.model().leave();
        asked();

        assertThat(rig.model().state().letters()).isTrue();
        rig.model().leave();
        assertThat(rig.model().state().letters()).isFalse();
    }

    @Test
    void inALineOfItsOwnANewLineLeadsToTheNextField() {
        rig.open(Gallery.notebook(true));
        rig.model().addLine();
        rest();
        tap("letters");
        write("now");
        tap("letters-line");
        write("go");

        CommitPage page = (CommitPage) rig.page();
        assertThat(page.line().when()).isEqualTo("now");
        assertThat(page.line().will()).isEqualTo("go");
        assertThat(screen.all(JTextField.class)).hasSize(4).allMatch(Component::isShowing);
    }

    @Test
    void inAMirroredLanguageLatinLettersKeepTheirOrder() {
        rig.model().speak(Locale.forLanguageTag("ar"));
        rig.beginUntilQuestions(Situation.HURT);
        rig.model().speak(Locale.forLanguageTag("ar"));
        rig.goTo(SampleGuide.SAFER.key());
        rest();
        tap("letters");
        write("ab");

        JTextComponent words = screen.find(JTextArea.class, "words");
        assertThat(words.getText()).isEqualTo("ab");
        assertThat(key("q").getX()).isLessThan(key("w").getX());
    }

    private Key key(String letter) {
        return screen.all(Key.class).stream()
                .filter(key -> key.getText().equals(letter))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void enterPressesWhateverButtonHasTheFocus() {
        rig.open(Gallery.notebook(true));
        rest();
        screen.press(screen.find(FoldedRow.class, "row-lines"), KeyEvent.VK_ENTER);
        rest();
        screen.press(screen.find(Key.class, "fold"), KeyEvent.VK_ENTER);
        rest();
        screen.press(screen.find(Key.class, "plan"), KeyEvent.VK_ENTER);
        rest();
        AbstractButton tick = screen.all(TickRow.class).get(0);
        screen.press(tick, KeyEvent.VK_ENTER);

        assertThat(tick.isSelected()).isTrue();
    }

    @Test
    void arrowsPickAmongOptionsAndOnlyPressingTakesOneBack() {
        rig.beginUntilQuestions(Situation.HURT);
        rig.goTo(SampleGuide.WHERE.key());
        rest();
        screen.press(screen.find(Key.class, "option-1"), KeyEvent.VK_DOWN);
        assertThat(((AskPage) rig.page()).answer()).hasToString(picked(2));
        screen.press(screen.find(Key.class, "option-3"), KeyEvent.VK_UP);
        assertThat(((AskPage) rig.page()).answer()).hasToString(picked(2));
        screen.click(screen.find(Key.class, "option-2"));

        assertThat(((AskPage) rig.page()).answer()).isEmpty();
        assertThat(screen.find(Key.class, "option-1").getParent().isFocusTraversalPolicyProvider())
                .isTrue();
    }

    private static String picked(int option) {
        return Optional.of(new Answer.Picked(new TreeSet<>(List.of(option)))).toString();
    }

    @Test
    void theHintForKeysShowsOnlyToWhoUsesThem() {
        rig.beginUntilQuestions(Situation.HURT);
        rest();
        assertThat(hints()).isEmpty();
        screen.press(screen.find(Key.class, "level-1"), KeyEvent.VK_RIGHT);
        assertThat(hints()).hasSize(1);
        screen.click(screen.find(Key.class, "level-4"));
        assertThat(hints()).isEmpty();
    }

    private List<Passage> hints() {
        return screen.all(Passage.class).stream()
                .filter(text -> text.isShowing()
                        && String.valueOf(text.getAccessibleContext().getAccessibleName())
                                .contains("keyboard"))
                .toList();
    }
}
