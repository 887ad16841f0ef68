package kintsugi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kintsugi.kiosk.turn.KioskModel;
import kintsugi.kiosk.turn.PinPage;
import kintsugi.kiosk.turn.Rig;
import kintsugi.settings.WrongPins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The facilitator's PIN at real kiosks, with a real file between one start of the program and the next. */
class EveningPinTest {
    private static final String PIN = "271828";

    @TempDir
    Path folder;

    @Test
    void afterARestartTheWaitBeginsAnewHoweverLongTheComputerSaysThatItTook() {
        Rig before = kiosk();
        miss(before, 5);
        int pause = before.page(PinPage.class).pause();
        assertThat(pause).isEqualTo(8);

        Rig after = kiosk();
        after.passUnseen(Duration.ofDays(1));
        after.model().pin().ask();
        assertThat(after.page(PinPage.class).pause()).isEqualTo(pause);
        type(after, PIN);
        assertThat(after.leftByPin()).isZero();
        after.passSeconds(pause);
        after.model().leave();
        after.model().pin().ask();
        type(after, PIN);
        assertThat(after.leftByPin()).isOne();
    }

    @Test
    void nobodyIsKeptOutForMoreThanAMinute() {
        miss(kiosk(), 40);
        Rig after = kiosk();
        after.passUnseen(Duration.ofDays(-1000));
        after.passSeconds(60);
        after.model().pin().ask();
        type(after, PIN);
        assertThat(after.leftByPin()).isOne();
    }

    @Test
    void theRightPinForgetsTheWrongTries() {
        Rig kiosk = kiosk();
        miss(kiosk, 4);
        kiosk.passSeconds(60);
        kiosk.model().pin().ask();
        type(kiosk, PIN);
        assertThat(folder).isEmptyDirectory();
        Rig after = kiosk();
        after.model().pin().ask();
        assertThat(after.page(PinPage.class).pause()).isZero();
    }

    @Test
    void anotherKioskOfTheSameEveningGoesOnCounting() {
        EveningPin pin = pin();
        miss(new Rig(pin), 4);
        Rig next = new Rig(pin);
        next.model().pin().ask();
        assertThat(next.page(PinPage.class).pause()).isEqualTo(4);
    }

    @Test
    void neitherThePinNorWhatWasTriedIsInTheFile() throws Exception {
        miss(kiosk(), 3);
        assertThat(Files.readString(folder.resolve("wrong-pins"))).isEqualTo("3");
    }

    @Test
    void theFileIsWrittenLaterAndHoldsTheLatestCount() {
        List<Runnable> later = new ArrayList<>();
        EveningPin pin = EveningPin.of(PIN, file(), work -> {
                    // What reads comes at once, what writes later.
                    if (work instanceof CompletableFuture.AsynchronousCompletionTask) {
                        work.run();
                    } else {
                        later.add(work);
                    }
                })
                .join();
        pin.wrongByNow(1);
        pin.wrongByNow(2);
        assertThat(folder).isEmptyDirectory();
        later.get(1).run();
        later.get(0).run();
        assertThat(file().read()).isEqualTo(2);
    }

    @Test
    void wrongTriesOfARehearsalAreNotKept() {
        miss(new Rig(EveningPin.ofRehearsal(PIN, Runnable::run)), 4);
        assertThat(folder).isEmptyDirectory();
    }

    private WrongPins file() {
        return new WrongPins(folder.resolve("wrong-pins"));
    }

    private EveningPin pin() {
        return EveningPin.of(PIN, file(), Runnable::run).join();
    }

    private Rig kiosk() {
        return new Rig(pin());
    }

    private static void miss(Rig kiosk, int times) {
        for (int i = 0; i < times; i++) {
            kiosk.passSeconds(60);
            kiosk.model().leave();
            kiosk.model().pin().ask();
            type(kiosk, "00000" + i % 10);
        }
    }

    private static void type(Rig kiosk, String digits) {
        KioskModel model = kiosk.model();
        digits.chars().forEach(digit -> model.pin().digit(digit - '0'));
        model.pin().enter();
    }
}
