package kintsugi.presenter;

import static kintsugi.support.VirtualDesktop.await;
import static kintsugi.support.VirtualDesktop.keyboardIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.util.Locale;
import kintsugi.figure.Light;
import kintsugi.look.Look;
import kintsugi.stage.ScenePainter;
import kintsugi.support.OnEventThread;
import kintsugi.support.VirtualDesktop;
import kintsugi.support.WindowTest;
import kintsugi.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WindowTest
class QuestionFocusIT {
    private final Leading leading = new Leading();
    private PresenterWindow window;

    @BeforeEach
    void open() throws Exception {
        window = OnEventThread.call(() -> {
            Look.install(Light.PAPER);
            var words = Words.of(Locale.ENGLISH);
            var studio =
                    new Studio(words, new ScenePainter(words, Light.INK), Runnable::run, Runnable::run, Runnable::run);
            var made = new PresenterWindow(leading.model, studio);
            made.openAt(new Rectangle(0, 0, 1024, 740));
            return made;
        });
        String guide = leading.model.state().evening().guide().title();
        keyboardIn(Words.of(Locale.ENGLISH).text("presenter.window", guide));
        await(() -> owner().equals("room"));
    }

    @AfterEach
    void close() throws Exception {
        OnEventThread.call(() -> {
            window.dispose();
            return window;
        });
    }

    @Test
    void whereAWordIsAskedForItCanBeTypedAtOnce() {
        VirtualDesktop.press("Escape");
        await(() -> owner().equals("no"));
        VirtualDesktop.press("Tab", "space");
        await(() -> owner().equals("word"));

        VirtualDesktop.type("stop");
        VirtualDesktop.press("Return");

        await(() -> leading.model.state().finish() instanceof Finish.Done);
        assertThat(leading.saved).hasSize(1);
        await(() -> owner().equals("home"));
    }

    @Test
    void afterwardsTheKeysMoveScenesAgain() {
        VirtualDesktop.press("Escape", "Return");
        await(() -> owner().equals("room"));

        VirtualDesktop.press("space");

        await(() -> leading.model.state().evening().position() == 1);
    }

    private static String owner() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner == null || owner.getName() == null ? "" : owner.getName();
    }
}
