package kintsugi.kiosk;

import java.awt.EventQueue;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import kintsugi.guide.Content;
import kintsugi.guide.Guide;
import kintsugi.guide.GuideFiles;
import kintsugi.guide.GuideReader;
import kintsugi.guide.PromptKey;
import kintsugi.guide.ShippedGuides;
import kintsugi.guide.Situation;
import kintsugi.guide.Step;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.CodePage;
import kintsugi.kiosk.turn.CommitPage;
import kintsugi.kiosk.turn.DrawnPage;
import kintsugi.kiosk.turn.KioskModel;
import kintsugi.kiosk.turn.NotebookPage;
import kintsugi.kiosk.turn.Page;
import kintsugi.kiosk.turn.PageImage;
import kintsugi.kiosk.turn.PlanPaper;
import kintsugi.kiosk.turn.PreviewPage;
import kintsugi.kiosk.turn.Stick;
import kintsugi.kiosk.turn.Sticks;
import kintsugi.kiosk.turn.Ticker;
import kintsugi.participant.Argon2Cost;
import kintsugi.participant.Code;
import kintsugi.plan.PaperSize;
import kintsugi.plan.Plan;
import kintsugi.store.Store;
import kintsugi.support.OnEventThread;
import kintsugi.support.SetClock;
import kintsugi.workshop.Archive;
import kintsugi.workshop.Seat;
import kintsugi.workshop.Setup;
import kintsugi.workshop.Workplace;
import kintsugi.workshop.Workshop;
import kintsugi.workshop.Workshops;

/** A kiosk at a real seat on a real store; its time passes when it is told to. Not to be used on the event thread. */
final class RealKiosk implements AutoCloseable {
    /** Two questions of one step, both in words; their answers stay open from then on. */
    static final PromptKey KEPT = new PromptKey("open-communication", "understood");

    static final PromptKey SHARED = new PromptKey("open-communication", "listen-better");

    private static final Argon2Cost CHEAP = new Argon2Cost(8, 1);
    private static final int PATIENCE = 20;

    private final SetClock clock = new SetClock(Instant.parse("2026-11-10T19:00:00Z"));
    private final ExecutorService seal = Executors.newSingleThreadExecutor(task -> new Thread(task, "seal"));
    private final ExecutorService work = Executors.newSingleThreadExecutor(task -> new Thread(task, "work"));
    private final List<PromptKey> asked;
    private final Archive archive;
    private final Seat seat;
    private final KioskModel model;
    private Runnable tick = () -> {};

    /** On this store, which it closes: with the workshop that is there, else with a new one. */
    RealKiosk(Store store) {
        this(store, CHEAP, Optional.empty(), KEPT, SHARED);
    }

    /** The same with keys that are as slow as in life, in the time of this world, asking these questions. */
    static RealKiosk alive(Store store, PromptKey... asked) {
        return new RealKiosk(store, Argon2Cost.REAL, Optional.of(new SwingTicker()), asked);
    }

    private RealKiosk(Store store, Argon2Cost cost, Optional<Ticker> ticking, PromptKey... asked) {
        archive = store;
        this.asked = List.of(asked);
        Clock time = ticking.isPresent() ? Clock.systemUTC() : clock;
        var place = new Workplace(
                time, new SecureRandom(), cost, seal, work, pause -> CompletableFuture.completedFuture(null));
        var workshops = new Workshops(store, place);
        var there = workshops.list().join();
        Workshop workshop = there.isEmpty()
                ? begun(workshops)
                : workshops
                        .resume(
                                there.get(0).id(),
                                List.of(),
                                files -> GuideReader.read(files).guide().orElseThrow())
                        .join();
        seat = workshops.seat(workshop).join();
        model = onEventThread(() -> new KioskModel(new KioskModel.Parts(
                seat,
                new WhitePaper(),
                new NoSticks(),
                digits -> false,
                time,
                ticking.orElse((gap, call) -> {
                    tick = call;
                    return () -> tick = () -> {};
                }),
                RealKiosk::ui,
                Duration.ofSeconds(KioskOptions.IDLE_SECONDS),
                Locale.ENGLISH,
                PaperSize.A4,
                false,
                () -> {})));
    }

    private static void ui(Runnable task) {
        if (EventQueue.isDispatchThread()) {
            task.run();
        } else {
            EventQueue.invokeLater(task);
        }
    }

    private Workshop begun(Workshops workshops) {
        GuideFiles files = ShippedGuides.all().get(0);
        Guide guide = GuideReader.read(files).guide().orElseThrow();
        Workshop workshop = workshops
                .start(new Setup(
                        files,
                        guide,
                        guide.countedSteps().stream().map(Step::id).collect(Collectors.toSet()),
                        20,
                        Setup.CIRCLE,
                        List.of(),
                        Setup.KEEP_DAYS))
                .join();
        var scenes = workshop.state().scenes();
        for (int i = 0; i < scenes.size(); i++) {
            if (scenes.get(i).content() instanceof Content.Reflect reflect
                    && asked.contains(reflect.prompt().key())) {
                workshop.go(i).join();
            }
        }
        return workshop;
    }

    KioskModel model() {
        return model;
    }

    Seat seat() {
        return seat;
    }

    Page page() {
        return model.state().page();
    }

    /** How many writes were confirmed so far. */
    long writes() {
        return archive.lastWrite().join();
    }

    void on(Runnable task) {
        onEventThread(() -> {
            task.run();
            return task;
        });
    }

    static <T> T onEventThread(Callable<T> task) {
        try {
            return OnEventThread.call(task);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Waits until it is so. */
    void until(String what, BooleanSupplier so) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!onEventThread(so::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not so: " + what + ", on " + page());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }

    void untilOn(Class<? extends Page> kind) {
        until(kind.getSimpleName(), () -> kind.isInstance(page()));
    }

    /** Lets time pass, tick by tick. */
    void pass(Duration time) {
        on(() -> {
            Instant until = clock.instant().plus(time);
            while (clock.instant().isBefore(until)) {
                clock.forward(Duration.ofMillis(250));
                tick.run();
            }
        });
    }

    /** Somebody new sits down and comes to the first question. */
    Code begin() {
        on(() -> {
            model.sitDown();
            model.codes().begin();
            model.codes().haveRead();
        });
        untilOn(CodePage.class);
        Code code = ((CodePage) page()).code();
        on(model.codes()::cardFull);
        type(code);
        untilOn(Page.Situated.class);
        on(() -> model.asking().situated(Situation.HURT));
        untilOn(AskPage.class);
        return code;
    }

    /** Somebody comes back to their notebook. */
    void comeBack(Code code) {
        on(() -> {
            model.sitDown();
            model.codes().comeBack();
        });
        type(code);
        untilOn(NotebookPage.class);
    }

    private void type(Code code) {
        on(() -> {
            code.letters().chars().forEach(letter -> model.codes().type((char) letter));
            model.codes().goOn();
        });
    }

    /** Leaves questions out until this one is on. */
    AskPage goTo(PromptKey prompt) {
        until("asked " + prompt, () -> {
            if (!isAsking(prompt) && (page() instanceof AskPage || page() instanceof PreviewPage)) {
                model.asking().skip();
            }
            return isAsking(prompt);
        });
        return (AskPage) page();
    }

    private boolean isAsking(PromptKey prompt) {
        return page() instanceof AskPage page && page.prompt().key().equals(prompt);
    }

    /** Goes on from this question by whatever pages lie between, until another is on. */
    void finish(Runnable intent) {
        PromptKey prompt = ((AskPage) page()).prompt().key();
        until("the answer is kept", () -> {
            boolean still = !(page() instanceof CommitPage)
                    && !(page() instanceof AskPage page && !page.prompt().key().equals(prompt));
            if (still) {
                intent.run();
            }
            return !still;
        });
    }

    @Override
    public void close() {
        on(model::close);
        archive.close();
        seal.shutdown();
        work.shutdown();
    }

    private static final class WhitePaper implements PlanPaper {
        @Override
        public CompletableFuture<byte[]> pdf(Plan plan, PaperSize size) {
            return CompletableFuture.completedFuture(new byte[] {1});
        }

        @Override
        public CompletableFuture<DrawnPage> page(byte[] pdf, int page, int height, BooleanSupplier wanted) {
            return CompletableFuture.completedFuture(new DrawnPage(0, 1, new PageImage(21, 30, new int[21 * 30])));
        }
    }

    private static final class NoSticks implements Sticks {
        @Override
        public CompletableFuture<List<Stick>> now() {
            return CompletableFuture.completedFuture(List.of());
        }

        @Override
        public CompletableFuture<String> save(Stick stick, byte[] pdf) {
            return CompletableFuture.failedFuture(new IllegalStateException("no stick"));
        }
    }
}
