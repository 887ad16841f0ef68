package kintsugi.home;

import static kintsugi.support.VirtualDesktop.await;
import static kintsugi.support.VirtualDesktop.keyboardIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.swing.JFormattedTextField;
import javax.swing.JPasswordField;
import kintsugi.figure.Light;
import kintsugi.home.fit.FitModel;
import kintsugi.look.Look;
import kintsugi.look.PrivateTextField;
import kintsugi.support.OnEventThread;
import kintsugi.support.VirtualDesktop;
import kintsugi.support.WindowTest;
import kintsugi.words.Words;
import kintsugi.workshop.ArchiveProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WindowTest
class HomeFocusIT {
    private final Facilitator facilitator = new Facilitator();
    private HomeWindow window;

    @BeforeEach
    void open() throws Exception {
        window = call(() -> {
            Look.install(Light.PAPER);
            var made = new HomeWindow(facilitator.model, Words.of(Locale.ENGLISH), ZoneOffset.UTC, () -> {});
            made.openAt(new Rectangle(0, 0, 1000, 700));
            return made;
        });
        keyboardIn("Kintsugi");
    }

    @AfterEach
    void close() throws Exception {
        call(() -> {
            window.dispose();
            return window;
        });
    }

    @Test
    void afterAWrongPassphraseOneTypesOnInTheSameField() throws Exception {
        facilitator.exists = true;
        facilitator.problem = Optional.of(ArchiveProblem.Kind.WRONG_SECRET);
        call(() -> {
            facilitator.model.open();
            return facilitator;
        });
        await(() -> owner() instanceof JPasswordField);

        VirtualDesktop.type("wrong");
        VirtualDesktop.press("Tab", "Tab", "space");
        await(() -> facilitator.asked.contains("open"));
        await(() -> owner() instanceof JPasswordField field && field.getPassword().length == 0);
        facilitator.problem = Optional.empty();
        VirtualDesktop.type("right");
        await(() -> owner() instanceof JPasswordField field && field.getPassword().length == 5);
        VirtualDesktop.press("Return");

        await(() -> facilitator.model.state().page() instanceof HomePage.Start);
    }

    @Test
    void afterAnotherGroupThanTheOneAskedForTheNextLettersReplaceIt() throws Exception {
        call(() -> {
            facilitator.model.open();
            facilitator.model.comingIn().create("copper lantern willow drift".toCharArray());
            return facilitator;
        });
        await(() -> owner() instanceof PrivateTextField);
        VirtualDesktop.type("zz");
        VirtualDesktop.press("Return");
        await(() -> !facilitator.model.state().notes().isEmpty());

        VirtualDesktop.type("abc");

        await(() -> owner() instanceof PrivateTextField field && field.getText().equals("abc"));
    }

    @Test
    void enterLeadsFromOnePinToTheOtherAndThenOn() throws Exception {
        call(() -> {
            facilitator.model.resume(Facilitator.LAST);
            return facilitator;
        });
        await(() -> "pin".equals(nameOfOwner()));

        VirtualDesktop.type("204711");
        VirtualDesktop.press("Return");
        await(() -> "pin-again".equals(nameOfOwner()));
        VirtualDesktop.type("204711");
        VirtualDesktop.press("Return");

        await(() -> facilitator.asked.contains("go on 7"));
    }

    @Test
    void oneTypesHowManyComeAndMovesAStepWithoutTheMouse() throws Exception {
        call(() -> {
            facilitator.model.choose(Facilitator.TRUST);
            facilitator.model.checked();
            return facilitator;
        });
        FitModel fit = facilitator.model.state().page().planned().orElseThrow();
        await(() -> owner() instanceof JFormattedTextField);
        VirtualDesktop.type("16");
        await(() -> fit.state().wish().people() == 16);

        // Past the couples, the minutes, the laptops and the printer.
        VirtualDesktop.press("Tab", "Tab", "Tab", "Tab", "Tab");
        await(() -> "part-open-communication".equals(nameOfOwner()));
        VirtualDesktop.press("alt+Down");
        await(() -> steps(fit).indexOf("open-communication") == 1);
        await(() -> "part-open-communication".equals(nameOfOwner()));
        VirtualDesktop.press("Delete");
        await(() -> !steps(fit).contains("open-communication"));
        await(() -> "bring-open-communication".equals(nameOfOwner()));
    }

    private static List<String> steps(FitModel fit) {
        return fit.evening().orElseThrow().agenda().steps();
    }

    @Test
    void enterAfterTheSecondPinStartsTheEvening() throws Exception {
        call(() -> {
            facilitator.model.choose(Facilitator.TRUST);
            facilitator.model.checked();
            facilitator.model.useEvening();
            return facilitator;
        });
        await(() -> owner() instanceof JFormattedTextField);

        // Past the circle.
        VirtualDesktop.press("Tab");
        await(() -> "pin".equals(nameOfOwner()));
        VirtualDesktop.type("204711");
        VirtualDesktop.press("Tab");
        await(() -> "pin-again".equals(nameOfOwner()));
        VirtualDesktop.type("204711");
        VirtualDesktop.press("Return");

        await(() -> facilitator.begun.size() == 1);
    }

    @Test
    void theWindowCarriesTheProgramsSign() {
        assertThat(Arrays.stream(java.awt.Frame.getFrames())
                        .filter(Component::isShowing)
                        .map(frame -> frame.getIconImages().size()))
                .containsOnly(2);
    }

    private static @Nullable String nameOfOwner() {
        Component owner = owner();
        return owner == null ? null : owner.getName();
    }

    private static @Nullable Component owner() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    private static <T> T call(Callable<T> task) throws Exception {
        return OnEventThread.call(task);
    }
}
