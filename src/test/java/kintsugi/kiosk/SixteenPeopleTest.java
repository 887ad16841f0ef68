package kintsugi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JTextArea;
import kintsugi.figure.Light;
import kintsugi.kiosk.page.KioskPanel;
import kintsugi.kiosk.turn.CommitPage;
import kintsugi.kiosk.turn.NotebookPage;
import kintsugi.kiosk.turn.Page;
import kintsugi.look.Look;
import kintsugi.store.TestStore;
import kintsugi.support.OffScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 5 for a whole group: sixteen people in a row at one kiosk, on a real store. */
class SixteenPeopleTest {
    private static final int PEOPLE = 16;

    @TempDir
    private Path folder;

    @Test
    void nothingOfAnybodyIsLeftForWhoeverComesNextAndTheCoverIsAlwaysTheSame() throws IllegalAccessException {
        try (RealKiosk kiosk = new RealKiosk(TestStore.create(folder).store())) {
            KioskPanel panel = RealKiosk.onEventThread(() -> {
                Look.install(Light.PAPER);
                return new KioskPanel(kiosk.model());
            });
            OffScreen screen = RealKiosk.onEventThread(() -> OffScreen.of(panel, 1024, 768));
            int[] cover = cover(screen);
            LeftBehind leftBehind = new LeftBehind(kiosk.seat());
            List<String> gone = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                String mark = "willow" + (char) ('a' + i) + "branch";
                String letters = turn(kiosk, screen, i, mark);
                assertThat(left(leftBehind, kiosk, panel, List.of(mark)))
                        .as("before")
                        .isNotEmpty();
                assertThat(left(leftBehind, kiosk, panel, gone))
                        .as("of those before")
                        .isEmpty();
                leave(kiosk, screen, i);
                gone.addAll(List.of(mark, letters, letters.substring(0, 4), letters.substring(4, 8)));

                String[] all = gone.toArray(String[]::new);
                assertThat(leftBehind.in(panel, all)).isEmpty();
                assertThat(leftBehind.in(kiosk.model(), all)).isEmpty();
                kiosk.until(
                        "the seat forgets, too", () -> atSeat(leftBehind, all).isEmpty());
                assertThat(cover(screen)).as("the cover after %d", i).isEqualTo(cover);
            }
        }
    }

    private static List<String> left(LeftBehind leftBehind, RealKiosk kiosk, KioskPanel panel, List<String> words)
            throws IllegalAccessException {
        String[] all = words.toArray(String[]::new);
        List<String> found = new ArrayList<>(leftBehind.in(panel, all));
        found.addAll(leftBehind.in(kiosk.model(), all));
        found.addAll(leftBehind.atSeat(all));
        return found;
    }

    private static List<String> atSeat(LeftBehind leftBehind, String... words) {
        try {
            return leftBehind.atSeat(words);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static int[] cover(OffScreen screen) {
        return RealKiosk.onEventThread(() -> {
            BufferedImage seen = screen.paint();
            return seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
        });
    }

    /** One keeps a text, shares another, and is in the middle of a third thing; gives the code's letters. */
    private static String turn(RealKiosk kiosk, OffScreen screen, int person, String mark) {
        String letters = kiosk.begin().letters();
        kiosk.goTo(RealKiosk.KEPT);
        RealKiosk.onEventThread(() -> {
            JTextArea words = screen.find(JTextArea.class, "words");
            screen.type(words, mark + " kept");
            screen.press(words, KeyEvent.VK_A, InputEvent.CTRL_DOWN_MASK);
            screen.press(words, KeyEvent.VK_C, InputEvent.CTRL_DOWN_MASK);
            return words;
        });
        kiosk.finish(kiosk.model().asking()::keep);
        kiosk.goTo(RealKiosk.SHARED);
        kiosk.on(() -> kiosk.model().asking().type(mark + " shared"));
        if (person % 2 == 0) {
            kiosk.pass(Duration.ofMillis(500));
            return letters;
        }
        kiosk.finish(kiosk.model().asking()::share);
        kiosk.on(() -> {
            while (!(kiosk.page() instanceof CommitPage)) {
                kiosk.model().asking().skip();
            }
            kiosk.model().commitments().will(mark + " line");
            kiosk.model().commitments().keep();
        });
        kiosk.untilOn(NotebookPage.class);
        kiosk.on(() -> {
            kiosk.model().makePlan();
            kiosk.model().plan().firstName(mark);
        });
        kiosk.pass(Duration.ofSeconds(1));
        return letters;
    }

    /** By the button, by Shift, by going away, or in order. */
    private static void leave(RealKiosk kiosk, OffScreen screen, int person) {
        switch (person / 2 % 4) {
            case 0 -> kiosk.on(() -> screen.click(screen.find(JButton.class, "hide")));
            case 1 ->
                kiosk.on(() -> {
                    for (int i = 0; i < 3; i++) {
                        kiosk.model().shift();
                    }
                });
            case 2 -> kiosk.pass(Duration.ofSeconds(KioskOptions.IDLE_SECONDS + 31));
            default -> kiosk.on(kiosk.model()::leave);
        }
        assertThat(kiosk.page()).isInstanceOf(Page.Cover.class);
    }
}
