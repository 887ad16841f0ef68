package kintsugi;

import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import kintsugi.display.Displays;
import kintsugi.figure.Light;
import kintsugi.home.HomeModel;
import kintsugi.home.HomeWindow;
import kintsugi.kiosk.turn.PinCheck;
import kintsugi.look.Look;
import kintsugi.participant.Argon2Cost;
import kintsugi.pdf.font.Faces;
import kintsugi.print.Press;
import kintsugi.print.printer.UsualPrinter;
import kintsugi.print.stick.Sticks;
import kintsugi.print.stick.SystemSticks;
import kintsugi.settings.Settings;
import kintsugi.settings.WrongPins;
import kintsugi.stage.GuidePictures;
import kintsugi.words.Words;
import kintsugi.workshop.Pause;
import kintsugi.workshop.Workplace;
import org.jspecify.annotations.Nullable;

/** The program with its windows: home first, an evening in its place, home again; ends when home is closed. */
final class WindowedProgram implements HomeDoors.Curtain {
    private static final Dimension HOME = new Dimension(1280, 800);

    private final DataFolder data;
    private final Words words;
    private final Clock clock;
    private final Sticks sticks;
    private final Threads threads = Threads.started();
    private final SecureRandom random = new SecureRandom();
    private final Press press = new Press(new Faces());
    private final UsualPrinter printer = UsualPrinter.ofThisMachine();
    private final HomeDoors doors;
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable HomeModel home;
    private @Nullable HomeWindow window;

    /** The program on this machine. */
    WindowedProgram(DataFolder data, Words words, Clock clock) {
        this(data, words, clock, Argon2Cost.REAL, SystemSticks.ofThisMachine());
    }

    /** The program with another cost of guessing a passphrase or a code, and other sticks. */
    WindowedProgram(DataFolder data, Words words, Clock clock, Argon2Cost cost, Sticks sticks) {
        this.data = data;
        this.words = words;
        this.clock = clock;
        this.sticks = sticks;
        Workplace place =
                new Workplace(clock, random, cost, threads.seal(), threads.work(), Pause.inRealTime(threads.work()));
        this.doors = new HomeDoors(
                data,
                place,
                new HomeCare(data, place, words),
                new Papers(data.papers(), press),
                new SheetPrinter(words, printer),
                this);
    }

    /** Opens home and waits until it is closed. Not for the event thread. */
    void run() throws InterruptedException {
        makeGuideShelf();
        EventQueue.invokeLater(this::openHome);
        closed.await();
        doors.close();
    }

    private void makeGuideShelf() {
        try {
            GuideShelf.make(data.guides());
        } catch (IOException notNow) {
            // Home says so when it can't keep its data there either; own guides can wait until they are asked for.
            return;
        }
    }

    private void openHome() {
        Look.install(Light.PAPER);
        home = new HomeModel(doors, doors.strength(words), clock, random, threads.ui());
        showHome();
        home.open();
    }

    private void showHome() {
        if (home != null) {
            window = new HomeWindow(home, words, clock.getZone(), this::close);
            window.openAt(middle());
        }
    }

    private void close() {
        if (window != null) {
            window.dispose();
        }
        closed.countDown();
    }

    /** A window in the middle of the first screen, no larger than it. */
    private static Rectangle middle() {
        Rectangle screen = Displays.connected().stream()
                .findFirst()
                .map(display -> display.bounds())
                .orElse(new Rectangle(HOME));
        int width = Math.min(HOME.width, screen.width);
        int height = Math.min(HOME.height, screen.height);
        return new Rectangle(
                screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width, height);
    }

    @Override
    public void rise(OpenArchive.Ready ready, Settings settings, String pin, Papers papers, Runnable after) {
        CompletableFuture<EveningPin> known = papers.areOfRehearsals()
                ? CompletableFuture.completedFuture(EveningPin.ofRehearsal(pin, threads.work()))
                : EveningPin.of(pin, new WrongPins(data.wrongPins()), threads.work());
        var unused = known.thenAccept(one -> threads.ui().execute(() -> rise(ready, settings, one, papers, after)));
    }

    private void rise(OpenArchive.Ready ready, Settings settings, PinCheck pin, Papers papers, Runnable after) {
        EveningWindows.Parts parts = new EveningWindows.Parts(
                threads,
                clock,
                papers,
                new KioskPapers(press, threads.work()),
                new KioskSticks(sticks, threads.work()),
                new TrayPapers(press, printer, words, threads.work()),
                new LiveGuide.Source(
                        ready.files(),
                        new GuidePictures(ready.files().files()),
                        data.guides().resolve(ready.files().id())));
        new EveningWindows(ready.workshop(), ready.seat(), parts, settings, pin, () -> comeBack(after)).open();
        if (window != null) {
            window.dispose();
            window = null;
        }
    }

    private void comeBack(Runnable after) {
        threads.work().execute(after);
        showHome();
        if (home != null) {
            home.comeBack();
        }
    }
}
