package kintsugi.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPasswordField;
import javax.swing.JRadioButton;
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

    @ParameterizedTest
    @CsvSource({"1024, 768, en", "1366, 768, en", "3840, 2160, en", "1024, 768, ar"})
    void everyPageIsNamedAndNoButtonIsCutOffAtItsSides(int width, int height, String language) {
        open(Locale.forLanguageTag(language));
        facilitator.workshops = List.of(Facilitator.LAST);
        facilitator.model.open();
        look("passphrase", width, height);
        facilitator.model.comingIn().create("copper lantern willow drift".toCharArray());
        look("sheet", width, height);
        facilitator.model.comingIn().unlockBy(true);
        look("locked", width, height);
        facilitator.damaged = Optional.of(OfferedCare.DAMAGED);
        facilitator.model.comingIn().unlock("right".toCharArray());
        look("damaged", width, height);
        screen.click(screen.find(JRadioButton.class, "own"));
        look("damaged, own file", width, height);
        facilitator.model.recovery().use("mine", "right".toCharArray(), false);
        look("restored", width, height);
        facilitator.model.comeBack();
        look("start", width, height);
        facilitator.model.care().open();
        look("care", width, height);
        facilitator.model.recovery().wish();
        look("use a backup", width, height);
        facilitator.model.care().wish(true);
        look("somebody knows", width, height);
        facilitator.model.read(Facilitator.TRUST);
        look("checklist", width, height);
        facilitator.model.checked();
        look("fit", width, height);
        facilitator.model.useEvening();
        look("plan", width, height);
        facilitator.model.preferences();
        look("settings", width, height);
        facilitator.model.resume(Facilitator.LAST);
        look("resume", width, height);
        facilitator.model.choose(Facilitator.BROKEN);
        look("mistakes", width, height);
    }

    private void look(String page, int width, int height) {
        screen.settle(width, height);
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
        screen.settle(1366, 768);
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
        screen.settle(1366, 768);
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
        screen.settle(1024, 728);
        var open = screen.find(JButton.class, "open");
        var before = place(open);
        screen.type(screen.find(JPasswordField.class, "secret"), "wrong");
        screen.click(open);
        screen.settle(1024, 728);

        assertThat(screen.find(NoteBar.class, "notes").getComponentCount()).isEqualTo(1);
        assertThat(place(open)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"1024, 728", "1366, 768"})
    void thePapersThatAreReadyMoveNothing(int width, int height) {
        facilitator.papers = CompletableFuture.completedFuture(
                Path.of("/home/somebody/.local/share/kintsugi/papers/worksheets-rebuilding-trust-2026-11-10.pdf"));
        planning(width, height);
        var pin = screen.find(CodeField.class, "pin");
        var before = place(pin);
        screen.click(screen.find(JButton.class, "papers"));
        screen.settle(width, height);

        assertThat(noted()).isEqualTo(1);
        assertThat(place(pin)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"1024, 728", "1366, 768"})
    void whereOnesOwnGuidesBelongIsSaidAndMovesNothing(int width, int height) {
        facilitator.workshops = List.of(Facilitator.LAST);
        facilitator.model.comeBack();
        screen.settle(width, height);
        var own = screen.find(JButton.class, "own-guides");
        var before = place(own);
        screen.click(own);
        screen.settle(width, height);

        assertThat(noted()).isEqualTo(1);
        assertThat(place(own)).isEqualTo(before);
    }

    @Test
    void settingsThatCannotBeKeptMoveNothing() {
        facilitator.model.comeBack();
        facilitator.model.preferences();
        screen.settle(1366, 768);
        var rows = screen.find(Counter.class, "idle");
        var before = place(rows);
        facilitator.problem = Optional.of(ArchiveProblem.Kind.FULL);
        facilitator.model.save(facilitator.settings);
        screen.settle(1366, 768);

        assertThat(noted()).isEqualTo(1);
        assertThat(place(rows)).isEqualTo(before);
    }

    private int noted() {
        return screen.find(NoteBar.class, "notes").getComponentCount();
    }

    private Rectangle place(Component component) {
        return SwingUtilities.convertRectangle(component.getParent(), component.getBounds(), panel);
    }

    @ParameterizedTest
    @CsvSource({"1024, 728", "1280, 748"})
    void theWayOnFromALongPageIsAlwaysInSightAndSoIsItsScrollBar(int width, int height) {
        facilitator.model.comeBack();
        facilitator.model.read(Facilitator.TRUST);
        screen.settle(width, height);
        assertThat(inSight("checked")).isTrue();
        var bar = screen.all(JScrollPane.class).get(0).getVerticalScrollBar();
        assertThat(bar.isVisible()).isTrue();
        screen.press(screen.find(JButton.class, "checked"), KeyEvent.VK_PAGE_DOWN);
        assertThat(bar.getValue()).isPositive();

        screen.click(screen.find(JButton.class, "checked"));
        screen.settle(width, height);
        assertThat(inSight("use-evening")).isTrue();
        screen.click(screen.find(JButton.class, "use-evening"));
        screen.settle(width, height);
        assertThat(inSight("start")).isTrue();
    }

    private boolean inSight(String button) {
        var found = screen.find(JButton.class, button);
        return panel.getBounds().contains(place(found));
    }

    @Test
    void whoRehearsesIsToldThePin() {
        facilitator.model.comeBack();
        screen.settle(1366, 768);

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
        screen.settle(1366, 768);

        assertThat(screen.all(JLabel.class)).extracting(JLabel::getText).anyMatch(text -> text.startsWith("Overdue"));
    }

    @Test
    void anEveningStartsOnceBothPinsAreTheSame() {
        planning(1366, 768);
        var start = screen.find(JButton.class, "start");
        pin("pin", "204711");
        pin("pin-again", "204710");
        assertThat(start.isEnabled()).isFalse();

        screen.find(CodeField.class, "pin-again").erase();
        screen.find(CodeField.class, "pin-again").type('1');
        screen.click(start);

        assertThat(facilitator.begun).extracting(Beginning::pin).containsExactly("204711");
    }

    @Test
    void enterStartsTheEveningOnlyOnceBothPinsAreTheSame() {
        planning(1366, 768);
        enter(pin("pin", "204711"));
        enter(pin("pin-again", "20471"));
        enter(pin("pin-again", "0"));
        assertThat(facilitator.begun).isEmpty();

        screen.find(CodeField.class, "pin-again").erase();
        enter(pin("pin-again", "1"));

        assertThat(facilitator.begun).extracting(Beginning::pin).containsExactly("204711");
    }

    @Test
    void enterGoesOnWithAWorkshopOnceBothPinsAreTheSame() {
        facilitator.model.resume(Facilitator.LAST);
        screen.settle(1366, 768);
        enter(pin("pin", "204711"));
        assertThat(facilitator.asked).isEmpty();

        enter(pin("pin-again", "204711"));

        assertThat(facilitator.asked).containsExactly("go on 7");
    }

    @ParameterizedTest
    @CsvSource({"1024, 728", "1366, 768"})
    void thePinsStandEvenlyAndAreToldToDifferWithoutMovingAnything(int width, int height) {
        planning(width, height);
        var again = screen.find(CodeField.class, "pin-again");
        var row = screen.all(PinRow.class).get(0);
        Component hint = row.getComponent(2);
        Component label = row.getComponent(3);
        int above = place(label).y - (int) place(hint).getMaxY();
        int below =
                place(row.getParent().getComponent(1)).y - (int) place(again).getMaxY();
        assertThat(above).isBetween(below - 4, below + 4).isGreaterThan(10);

        var before = place(row);
        pin("pin", "204711");
        pin("pin-again", "204710");
        screen.settle(width, height);
        Component differ = row.getComponent(5);
        assertThat(place(row)).isEqualTo(before);
        assertThat(differ.getHeight()).isGreaterThan(10);
        assertThat(place(differ).getMaxX()).isLessThanOrEqualTo(place(row).getMaxX());
    }

    private void planning(int width, int height) {
        facilitator.model.comeBack();
        facilitator.model.choose(Facilitator.TRUST);
        facilitator.model.checked();
        facilitator.model.useEvening();
        screen.settle(width, height);
    }

    private CodeField pin(String field, String digits) {
        var found = screen.find(CodeField.class, field);
        digits.chars().forEach(digit -> found.type((char) digit));
        return found;
    }

    private void enter(CodeField field) {
        screen.press(field, KeyEvent.VK_ENTER);
    }

    @Test
    void forgettingWantsItsWordTyped() {
        facilitator.workshops = List.of(Facilitator.LAST);
        facilitator.model.comeBack();
        screen.settle(1366, 768);
        screen.click(screen.find(JButton.class, "forget"));
        screen.settle(1366, 768);
        var yes = screen.find(JButton.class, "forget-yes");
        assertThat(yes.isEnabled()).isFalse();

        screen.type(screen.find(JTextField.class, "forget-word"), "forget");
        screen.click(yes);

        assertThat(facilitator.asked).contains("forget 7");
    }
}
