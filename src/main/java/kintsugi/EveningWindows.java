package kintsugi;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import kintsugi.display.Display;
import kintsugi.display.DisplayWatch;
import kintsugi.display.EventTicker;
import kintsugi.display.KeepAwake;
import kintsugi.display.Placement;
import kintsugi.figure.Light;
import kintsugi.kiosk.Kiosk;
import kintsugi.kiosk.KioskOptions;
import kintsugi.kiosk.page.FirstStrokes;
import kintsugi.kiosk.turn.PinCheck;
import kintsugi.plan.PaperSize;
import kintsugi.presenter.Afterwards;
import kintsugi.presenter.PresenterModel;
import kintsugi.presenter.PresenterWindow;
import kintsugi.presenter.Studio;
import kintsugi.presenter.Surroundings;
import kintsugi.presenter.TrayPress;
import kintsugi.settings.Paper;
import kintsugi.settings.RoomLight;
import kintsugi.settings.Settings;
import kintsugi.stage.ScenePainter;
import kintsugi.words.Words;
import kintsugi.workshop.Seat;
import kintsugi.workshop.Summary;
import kintsugi.workshop.Workshop;
import kintsugi.workshop.WorkshopState;
import org.jspecify.annotations.Nullable;

/** The windows of one evening: the room's, the presenter's, and the kiosk that takes the presenter's place. On the event thread. */
final class EveningWindows implements Afterwards {
    private static final int SECOND = 1000;

    /** What an evening needs of the program. */
    record Parts(
            Threads threads,
            Clock clock,
            Papers papers,
            KioskPapers kioskPapers,
            KioskSticks sticks,
            TrayPress tray,
            LiveGuide.Source guide) {}

    private final Workshop workshop;
    private final Seat seat;
    private final Parts parts;
    private final Settings settings;
    private final PinCheck pin;
    private final Runnable over;
    private final Words words;
    private final ScenePainter painter;
    private final RoomControl room;
    private final DisplayWatch displays;
    private final Runnable unfollow;
    private final LiveGuide guide;
    private final CompletableFuture<KeepAwake> awake;
    private Optional<Placement> placement = Optional.empty();
    private @Nullable PresenterWindow presenter;
    private @Nullable PresenterModel model;
    private @Nullable Kiosk kiosk;

    /** Prepares them. {@code over} is called once all are gone. */
    EveningWindows(Workshop workshop, Seat seat, Parts parts, Settings settings, PinCheck pin, Runnable over) {
        this.workshop = workshop;
        this.seat = seat;
        this.parts = parts;
        this.settings = settings;
        this.pin = pin;
        this.over = over;
        this.words = Words.of(Locale.forLanguageTag(settings.language()));
        WorkshopState state = workshop.state();
        this.painter = new ScenePainter(
                Words.of(Locale.forLanguageTag(state.guide().language())),
                settings.light() == RoomLight.INK ? Light.INK : Light.PAPER,
                parts.guide().pictures());
        this.room = new RoomControl(
                state, painter, words, parts.clock(), parts.threads().pictures(), settings.reducedMotion());
        this.unfollow = workshop.listen(next -> parts.threads().ui().execute(() -> room.follow(workshop.state())));
        this.awake = CompletableFuture.supplyAsync(
                () -> KeepAwake.begin("Kintsugi", words.text("cli.awake")),
                parts.threads().work());
        this.guide = new LiveGuide(
                workshop,
                parts.guide(),
                new EventTicker(SECOND),
                parts.threads().guide(),
                parts.threads().ui());
        this.displays = new DisplayWatch(this::place);
    }

    /** Shows them, and from now on follows the displays; what the kiosk draws first is drawn aside meanwhile. */
    void open() {
        Locale language = Locale.forLanguageTag(workshop.state().guide().language());
        parts.threads().work().execute(() -> FirstStrokes.in(language));
        displays.start();
    }

    private void place(List<Display> connected) {
        Placement next = Placement.of(
                connected, placement.map(one -> one.presenter().id()).orElse(""));
        placement = Optional.of(next);
        if (kiosk != null) {
            kiosk.moveTo(next.presenter().bounds());
        } else {
            openPresenter(next);
        }
        // After the presenter's, so that it isn't behind it where both are on one display.
        room.place(next);
    }

    private void openPresenter(Placement where) {
        if (presenter == null) {
            model = new PresenterModel(
                    workshop,
                    new Surroundings(room, this::openKiosk, this, parts.tray(), guide, settings.keymap()),
                    parts.clock(),
                    new EventTicker(SECOND),
                    parts.threads().ui());
            presenter = new PresenterWindow(
                    model,
                    new Studio(
                            words,
                            painter,
                            parts.threads().pictures(),
                            parts.threads().grid(),
                            parts.threads().ui()));
        }
        if (model != null) {
            model.displaysChanged();
        }
        presenter.openAt(where.presenter().bounds());
    }

    private void openKiosk() {
        if (presenter != null) {
            presenter.dispose();
            presenter = null;
        }
        placement.ifPresent(where -> {
            room.stepAside(true);
            kiosk = Kiosk.open(
                    seat,
                    parts.kioskPapers(),
                    parts.sticks(),
                    new KioskOptions(
                            Duration.ofSeconds(settings.idleSeconds()),
                            pin,
                            Locale.forLanguageTag(workshop.state().guide().language()),
                            settings.paper() == Paper.A4 ? PaperSize.A4 : PaperSize.LETTER,
                            where.presenter().bounds(),
                            rehearsal(),
                            parts.clock()),
                    this::closeKiosk);
        });
    }

    private void closeKiosk() {
        if (kiosk != null) {
            kiosk.close();
            kiosk = null;
        }
        placement.ifPresent(this::openPresenter);
        room.stepAside(false);
    }

    @Override
    public boolean rehearsal() {
        return parts.papers().areOfRehearsals();
    }

    @Override
    public CompletableFuture<List<Path>> save(Summary summary) {
        int circle = workshop.state().circle();
        return CompletableFuture.supplyAsync(
                () -> parts.papers().summary(summary, circle, settings.paper(), words.language()),
                parts.threads().work());
    }

    @Override
    public void leave() {
        displays.stop();
        unfollow.run();
        guide.close();
        if (presenter != null) {
            presenter.dispose();
            presenter = null;
        }
        room.close();
        var unused = awake.thenAcceptAsync(KeepAwake::close, parts.threads().work());
        over.run();
    }
}
