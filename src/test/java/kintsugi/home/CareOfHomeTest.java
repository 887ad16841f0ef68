package kintsugi.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPasswordField;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import kintsugi.figure.Light;
import kintsugi.look.Look;
import kintsugi.look.TextBlock;
import kintsugi.support.OffScreen;
import kintsugi.support.OnEventThread;
import kintsugi.words.Words;
import kintsugi.workshop.ArchiveProblem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damaged data, backups and passphrases, as the facilitator meets them at home. */
@ExtendWith(OnEventThread.class)
class CareOfHomeTest {
    private Facilitator facilitator;
    private HomeModel model;
    private OffScreen screen;

    @BeforeEach
    void open() {
        Look.install(Light.PAPER);
        facilitator = new Facilitator();
        facilitator.exists = true;
        model = facilitator.model;
        screen = OffScreen.of(new HomePanel(model, Words.of(Locale.ENGLISH), ZoneOffset.UTC), 1366, 768);
    }

    private void damaged() {
        facilitator.damaged = Optional.of(OfferedCare.DAMAGED);
        model.open();
        model.comingIn().unlock("right".toCharArray());
        screen.settle(1366, 768);
    }

    private void type(String field, String text) {
        screen.type(screen.find(JPasswordField.class, field), text);
    }

    private void click(String button) {
        screen.click(screen.find(JButton.class, button));
    }

    private String words() {
        return String.join(
                "\n", screen.all(TextBlock.class).stream().map(TextBlock::text).toList());
    }

    private List<String> notes() {
        return model.state().notes().stream().map(Note::key).toList();
    }

    @Test
    void ofDamagedDataItIsSaidWhatIsOfferedWithItsAgeAndTheBackupComesBackByThePassphrase() {
        damaged();
        assertThat(words())
                .contains("made on Tuesday 24 November at 19:30, 25 minutes before the damaged data")
                .contains("is missing")
                .contains("set aside");

        type("secret", "right");
        click("restore");
        screen.settle(1366, 768);

        assertThat(facilitator.asked).containsExactly("open", "try right", "restore kintsugi-1.backup");
        assertThat(words()).contains("as it was on Tuesday 24 November").contains("One workshop in it had");
        click("go-on");
        assertThat(model.state().page()).isEqualTo(new HomePage.Start());
    }

    @Test
    void aFileOfOnesOwnIsUsedInItsPlace() {
        damaged();
        screen.click(screen.find(JRadioButton.class, "own"));
        type("secret", "older");
        click("restore");
        assertThat(notes()).containsExactly("home.restore.no-file");

        screen.type(screen.find(JTextField.class, "file"), "stick/mine");
        type("secret", "older");
        click("restore");

        assertThat(facilitator.asked).containsExactly("open", "try older", "restore mine");
    }

    @Test
    void whereThereIsNoGoodBackupItSaysSo() {
        facilitator.damaged = Optional.of(new DamagedData(Optional.empty(), Optional.empty()));
        model.open();
        model.comingIn().unlock("right".toCharArray());
        screen.settle(1366, 768);

        assertThat(words()).contains("There is no good automatic backup");
        assertThat(screen.find(JTextField.class, "file").isVisible()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "WRONG_SECRET, home.restore.wrong",
        "DAMAGED, home.restore.damaged",
        "NOT_THERE, home.restore.not-there",
        "FULL, store.problem.full",
        "NEWER, store.problem.newer"
    })
    void whatKeepsABackupFromComingBackIsSaidOnThePage(Kind kind, String said) {
        damaged();
        facilitator.problem = Optional.of(kind);
        char[] secret = "right".toCharArray();
        model.recovery().use("mine", secret, false);

        assertThat(notes()).containsExactly(said);
        assertThat(model.state().page()).isInstanceOf(HomePage.Damaged.class);
        assertThat(secret).containsOnly('\0');
    }

    @Test
    void theStartPageSaysOnlyThatABackupFailed() {
        model.comeBack();
        assertThat(notes()).isEmpty();

        facilitator.care.trouble = Optional.of("store.problem.full");
        model.comeBack();

        assertThat(notes()).containsExactly("home.care.trouble");
    }

    @Test
    void whatTheDoctorFindsIsToldByWordAndABackupGoesWhereOneSays() {
        model.comeBack();
        screen.settle(1366, 768);
        click("care");
        screen.settle(1366, 768);
        assertThat(screen.all(JLabel.class)).extracting(JLabel::getText).contains("Broken", "Mind this", "Not known");
        assertThat(words()).contains("The disk is full.").contains("set-aside-1");

        click("make-backup");
        assertThat(facilitator.asked).contains("back up backup-2026-11-24");
        assertThat(notes()).containsExactly("home.care.backup.done");
        facilitator.problem = Optional.of(Kind.NOT_THERE);
        click("make-backup");
        assertThat(notes()).containsExactly("home.care.backup.exists");
    }

    @Test
    void anotherPassphraseIsTypedTwiceAndTheFormerOnce() {
        model.care().wish(false);
        screen.settle(1366, 768);
        type("former", "former words");
        type("passphrase", "copper lantern willow");
        assertThat(screen.find(JButton.class, "use").isEnabled()).isFalse();
        type("again", "copper lantern willow");
        click("use");

        assertThat(facilitator.asked).containsExactly("change to copper lantern willow");
        assertThat(notes()).containsExactly("home.care.changed");
    }

    @Test
    void whoKnowsOfSomebodyGetsANewSheetThatMustBeTyped() {
        model.care().wish(true);
        facilitator.problem = Optional.of(Kind.WRONG_SECRET);
        model.care().change("wrong".toCharArray(), "copper lantern willow".toCharArray());
        assertThat(notes()).containsExactly("home.care.wrong");

        facilitator.problem = Optional.empty();
        char[] former = "former words".toCharArray();
        model.care().change(former, "copper lantern willow".toCharArray());

        assertThat(model.state().page()).isInstanceOf(HomePage.Sheet.class);
        assertThat(former).containsOnly('\0');
    }
}
