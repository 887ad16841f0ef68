package kintsugi.kiosk.turn;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import kintsugi.guide.PromptKey;
import kintsugi.guide.Situation;
import kintsugi.participant.Code;
import kintsugi.participant.Notebook;
import kintsugi.plan.PaperSize;
import kintsugi.plan.Plan;
import kintsugi.support.SetClock;

/** A kiosk on a bench: its time passes when it is told to, its workshop is in memory, its paper blank. */
public final class Rig {
    private final SetClock clock = new SetClock(Instant.parse("2026-11-10T19:00:00Z"));
    private final MemorySeat seat = new MemorySeat();
    private final BenchSticks sticks = new BenchSticks();
    private final List<Plan> printed = new ArrayList<>();
    private final List<Integer> drawn = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final KioskModel model;
    private Runnable tick = () -> {};
    private int leftByPin;

    /** A fresh one, at its cover. */
    public Rig() {
        this(digits -> digits.equals("271828"), false);
    }

    /** A fresh one, at its cover, with this PIN. */
    public Rig(PinCheck pin) {
        this(pin, false);
    }

    /** A fresh one, at its cover, on which somebody practises. */
    public static Rig rehearsing() {
        return new Rig(digits -> false, true);
    }

    private Rig(PinCheck pin, boolean rehearsal) {
        model = new KioskModel(new KioskModel.Parts(
                seat,
                new BlankPaper(),
                sticks,
                pin,
                clock,
                (gap, call) -> {
                    tick = call;
                    return () -> tick = () -> {};
                },
                this::onEventThread,
                Duration.ofMinutes(2),
                Locale.ENGLISH,
                PaperSize.A4,
                rehearsal,
                () -> leftByPin++));
    }

    private void onEventThread(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error failure) {
            failures.add(failure);
        }
    }

    /** What went wrong on the event thread. */
    public List<Throwable> failures() {
        return failures;
    }

    public KioskModel model() {
        return model;
    }

    public MemorySeat seat() {
        return seat;
    }

    /** Sticks that can be plugged in. */
    public BenchSticks sticks() {
        return sticks;
    }

    List<Plan> printed() {
        return printed;
    }

    public int leftByPin() {
        return leftByPin;
    }

    /** The page that is on. */
    public Page page() {
        return model.state().page();
    }

    public <T extends Page> T page(Class<T> kind) {
        if (!kind.isInstance(page())) {
            throw new AssertionError("on " + page().getClass().getSimpleName() + ", not " + kind.getSimpleName());
        }
        return kind.cast(page());
    }

    /** Which pages were drawn, from 0. */
    List<Integer> drawn() {
        return drawn;
    }

    /** Lets time pass, tick by tick. */
    public void pass(Duration time) {
        Instant until = clock.instant().plus(time);
        while (clock.instant().isBefore(until)) {
            clock.forward(KioskModel.TICK);
            tick.run();
        }
    }

    public void passSeconds(long seconds) {
        pass(Duration.ofSeconds(seconds));
    }

    /** A moment of which the kiosk's ticker knows nothing. */
    public void passUnseen(Duration time) {
        clock.forward(time);
    }

    /** Types a code, letter by letter. */
    public void type(String letters) {
        letters.chars().forEach(letter -> model.codes().type((char) letter));
    }

    /** From the cover to the code. */
    public Code beginUntilCode() {
        model.sitDown();
        model.codes().begin();
        model.codes().haveRead();
        return page(CodePage.class).code();
    }

    /** From the cover to the page that asks for the situation. */
    public Code beginUntilSituation() {
        Code code = beginUntilCode();
        model.codes().cardFull();
        type(code.letters());
        model.codes().goOn();
        return code;
    }

    /** From the cover to the first question. */
    public Code beginUntilQuestions(Situation situation) {
        Code code = beginUntilSituation();
        model.asking().situated(situation);
        return code;
    }

    /** Skips until this question is on. */
    public AskPage goTo(PromptKey prompt) {
        while (!page(AskPage.class).prompt().key().equals(prompt)) {
            skip();
        }
        return page(AskPage.class);
    }

    /** Leaves a question out, with its second page if it has one. */
    public void skip() {
        model.asking().skip();
        if (page() instanceof PreviewPage) {
            model.asking().skip();
        }
    }

    /** From the cover to the notebook of this code. */
    public void comeBack(Code code) {
        model.sitDown();
        model.codes().comeBack();
        type(code.letters());
        model.codes().goOn();
    }

    /** From the cover to this notebook. */
    public Code open(Notebook notebook) {
        Code code = seat.put(notebook);
        comeBack(code);
        return code;
    }

    private final class BlankPaper implements PlanPaper {
        @Override
        public CompletableFuture<byte[]> pdf(Plan plan, PaperSize size) {
            printed.add(plan);
            return CompletableFuture.completedFuture(new byte[] {1});
        }

        @Override
        public CompletableFuture<DrawnPage> page(byte[] pdf, int page, int height, BooleanSupplier wanted) {
            drawn.add(page);
            int width = height * 210 / 297;
            int[] white = new int[width * height];
            Arrays.fill(white, 0xFFFFFF);
            return CompletableFuture.completedFuture(
                    new DrawnPage(Math.min(page, 1), 2, new PageImage(width, height, white)));
        }
    }

    /** Sticks on the bench. */
    public static final class BenchSticks implements Sticks {
        private final List<Stick> plugged = new ArrayList<>();
        private final List<Stick> written = new ArrayList<>();

        BenchSticks() {}

        /** Plugs one in. */
        public void plug(String id) {
            plugged.add(new Stick(id, id));
        }

        void pull(String id) {
            plugged.removeIf(stick -> stick.id().equals(id));
        }

        List<Stick> written() {
            return written;
        }

        @Override
        public CompletableFuture<List<Stick>> now() {
            return CompletableFuture.completedFuture(List.copyOf(plugged));
        }

        @Override
        public CompletableFuture<String> save(Stick stick, byte[] pdf) {
            written.add(stick);
            return CompletableFuture.completedFuture("notes.pdf");
        }
    }
}
