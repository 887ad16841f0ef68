package kintsugi.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPasswordField;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import kintsugi.figure.Light;
import kintsugi.look.CodeField;
import kintsugi.look.Look;
import kintsugi.look.TextBlock;
import kintsugi.support.AccessibleNames;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import kintsugi.words.Words;
import kintsugi.workshop.ArchiveProblem;
import kintsugi.workshop.ListedWorkshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnEventThread.class)
class HomePanelTest {
    private Facilitator facilitator;
    private HomePanel panel;
    private OffScreen screen;

    @BeforeEach
    void open() {
        open(Locale.ENGLISH);
    }

    private void open(Locale language) {
        Look.install(Light.PAPER);
        facilitator = new Facilitator();
        panel = new HomePanel(facilitator.model, Words.of(language), ZoneOffset.UTC);
        screen = OffScreen.of(panel, 1366, 768);
    }

    private void settle(int width, int height) {
        // Text that wraps knows its height only when it knows its width.
        for (int i = 0; i < 3; i++) {
            screen.resize(width, height);
        }
    }

    @ParameterizedTest
    @CsvSource({"1024, 768, en", "1366, 768, en", "3840, 2160, en", "1024, 768, ar"})
    void everyPageIsNamedAndNoButtonIsCutOffAtItsSides(int width, int height, String language) {
        open(Locale.forLanguageTag(language));
        facilitator.workshops = List.of(Facilitator.LAST);
        facilitator.model.open();
        look("passphrase", width, height);
        facilitator.model.create("copper lantern willow drift".toCharArray());
        look("sheet", width, height);
        facilitator.model.unlockBy(true);
        look("locked", width, height);
        facilitator.model.comeBack();
        look("start", width, height);
        facilitator.model.read(Facilitator.TRUST);
        look("checklist", width, height);
        facilitator.model.checked();
        look("plan", width, height);
        facilitator.model.preferences();
        look("settings", width, height);
        facilitator.model.resume(Facilitator.LAST);
        look("resume", width, height);
        facilitator.model.choose(Facilitator.BROKEN);
        look("mistakes", width, height);
    }

    private void look(String page, int width, int height) {
        settle(width, height);
        screen.paint();
        assertThat(AccessibleNames.missingIn(panel)).as(page).isEmpty();
        assertThat(screen.all(JButton.class).stream()
                        .filter(JButton::isShowing)
                        .filter(button -> {
                            var box = SwingUtilities.convertRectangle(button.getParent(), button.getBounds(), panel);
                            return box.x < 0
                                    || box.getMaxX() > panel.getWidth()
                                    || box.width < button.getPreferredSize().width;
                        })
                        .map(JButton::getText))
                .as(page)
                .isEmpty();
    }

    @Test
    void aPassphraseIsUsedOnlyWhenItIsStrongAndTypedTwice() {
        facilitator.model.open();
        settle(1366, 768);
        var use = screen.find(JButton.class, "use");
        screen.type(screen.find(JPasswordField.class, "passphrase"), "copper lantern");
        assertThat(use.isEnabled()).isFalse();
        screen.type(screen.find(JPasswordField.class, "again"), "copper lantern");
        assertThat(use.isEnabled()).isTrue();

        screen.click(use);

        assertThat(facilitator.asked).containsExactly("create");
    }

    @Test
    void aWrongPassphraseIsSaidAndTheFieldIsEmptyAgain() {
        facilitator.exists = true;
        facilitator.problem = Optional.of(ArchiveProblem.Kind.WRONG_SECRET);
        facilitator.model.open();
        settle(1366, 768);
        var field = screen.find(JPasswordField.class, "secret");
        screen.type(field, "wrong");
        screen.click(screen.find(JButton.class, "open"));

        assertThat(field.getPassword()).isEmpty();
        assertThat(screen.find(NoteBar.class, "notes").isVisible()).isTrue();
    }

    @Test
    void aRefusalMovesNothing() {
        facilitator.exists = true;
        facilitator.problem = Optional.of(ArchiveProblem.Kind.WRONG_SECRET);
        facilitator.model.open();
        settle(1024, 728);
        var open = screen.find(JButton.class, "open");
        var before = SwingUtilities.convertRectangle(open.getParent(), open.getBounds(), panel);
        screen.type(screen.find(JPasswordField.class, "secret"), "wrong");
        screen.click(open);
        settle(1024, 728);

        assertThat(screen.find(NoteBar.class, "notes").getComponentCount()).isEqualTo(1);
        assertThat(SwingUtilities.convertRectangle(open.getParent(), open.getBounds(), panel))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"1024, 728", "1280, 748"})
    void theWayOnFromALongPageIsAlwaysInSightAndSoIsItsScrollBar(int width, int height) {
        facilitator.model.comeBack();
        facilitator.model.read(Facilitator.TRUST);
        settle(width, height);
        assertThat(inSight("checked")).isTrue();
        var bar = screen.all(JScrollPane.class).get(0).getVerticalScrollBar();
        assertThat(bar.isVisible()).isTrue();
        screen.press(screen.find(JButton.class, "checked"), KeyEvent.VK_PAGE_DOWN);
        assertThat(bar.getValue()).isPositive();

        screen.click(screen.find(JButton.class, "checked"));
        settle(width, height);
        assertThat(inSight("start")).isTrue();
    }

    private boolean inSight(String button) {
        var found = screen.find(JButton.class, button);
        return panel.getBounds().contains(SwingUtilities.convertRectangle(found.getParent(), found.getBounds(), panel));
    }

    @Test
    void whoRehearsesIsToldThePin() {
        facilitator.model.comeBack();
        settle(1366, 768);

        assertThat(screen.all(TextBlock.class)).extracting(TextBlock::text).anyMatch(text -> text.contains("000000"));
    }

    @Test
    void aWorkshopThatIsKeptTooLongSaysSo() {
        var last = Facilitator.LAST;
        facilitator.workshops = List.of(new ListedWorkshop(
                last.id(),
                last.title(),
                last.began(),
                LocalDate.of(2026, 9, 9),
                last.people(),
                last.codes(),
                last.phase()));
        facilitator.model.comeBack();
        settle(1366, 768);

        assertThat(screen.all(JLabel.class)).extracting(JLabel::getText).anyMatch(text -> text.startsWith("Overdue"));
    }

    @Test
    void anEveningStartsOnceBothPinsAreTheSame() {
        facilitator.model.comeBack();
        facilitator.model.choose(Facilitator.TRUST);
        facilitator.model.checked();
        settle(1366, 768);
        var start = screen.find(JButton.class, "start");
        "204711".chars().forEach(digit -> screen.find(CodeField.class, "pin").type((char) digit));
        "204710"
                .chars()
                .forEach(digit -> screen.find(CodeField.class, "pin-again").type((char) digit));
        assertThat(start.isEnabled()).isFalse();

        screen.find(CodeField.class, "pin-again").erase();
        screen.find(CodeField.class, "pin-again").type('1');
        screen.click(start);

        assertThat(facilitator.begun).extracting(Beginning::pin).containsExactly("204711");
    }

    @Test
    void forgettingWantsItsWordTyped() {
        facilitator.workshops = List.of(Facilitator.LAST);
        facilitator.model.comeBack();
        settle(1366, 768);
        screen.click(screen.find(JButton.class, "forget"));
        settle(1366, 768);
        var yes = screen.find(JButton.class, "forget-yes");
        assertThat(yes.isEnabled()).isFalse();

        screen.type(screen.find(JTextField.class, "forget-word"), "forget");
        screen.click(yes);

        assertThat(facilitator.asked).contains("forget");
    }
}
