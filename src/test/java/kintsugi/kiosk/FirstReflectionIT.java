package kintsugi.kiosk;

import static kintsugi.support.VirtualDesktop.await;
import static kintsugi.support.VirtualDesktop.keyboardIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import kintsugi.figure.Light;
import kintsugi.kiosk.page.FirstStrokes;
import kintsugi.kiosk.page.KioskPanel;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.CodePage;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.Page;
import kintsugi.kiosk.turn.PreviewPage;
import kintsugi.kiosk.turn.TypePage;
import kintsugi.look.Look;
import kintsugi.participant.Code;
import kintsugi.store.TestStore;
import kintsugi.support.VirtualDesktop;
import kintsugi.support.WindowTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the cover to the first answer that is kept, in the real window, with keys as slow as in life. */
@WindowTest
class FirstReflectionIT {
    private static final String TITLE = "First reflection";
    private static final double HEAVY = 0.5;

    @TempDir
    private Path folder;

    private final Fingers fingers = new Fingers();
    private final List<KioskState> states = new CopyOnWriteArrayList<>();
    private @Nullable Opened opened;
    private long aside;

    private record Opened(RealKiosk kiosk, KioskWindow window, EventWatch watch) {}

    private Opened opened() {
        return Objects.requireNonNull(opened);
    }

    private RealKiosk kiosk() {
        return opened().kiosk();
    }

    private Page page() {
        return kiosk().page();
    }

    private void open() {
        FirstStrokes.in(Locale.ENGLISH);
        aside = cpuOf(() -> FirstStrokes.in(Locale.ENGLISH));
        RealKiosk kiosk = RealKiosk.alive(TestStore.create(folder).store(), RealKiosk.KEPT);
        opened = RealKiosk.onEventThread(() -> {
            var watch = new EventWatch(() -> kiosk.page().getClass().getSimpleName());
            kiosk.model().listen(states::add);
            var window = new KioskWindow(TITLE, kiosk.model(), new KioskPanel(kiosk.model()));
            window.showOn(VirtualDesktop.LEFT);
            return new Opened(kiosk, window, watch);
        });
        keyboardIn(TITLE);
    }

    @BeforeEach
    void install() {
        RealKiosk.onEventThread(() -> {
            Look.install(Light.PAPER);
            return folder;
        });
    }

    @AfterEach
    void close() {
        kiosk().on(() -> {
            opened().watch().close();
            opened().window().close();
        });
        kiosk().close();
    }

    /** In milliseconds of this thread's processor time. */
    private static long cpuOf(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return TimeUnit.NANOSECONDS.toMillis(threads.getCurrentThreadCpuTime() - before);
    }

    private Code code() {
        return ((CodePage) page()).code();
    }

    private void keepByKeys() {
        fingers.tabTo("keep");
        fingers.press("Return");
    }

    @Test
    void byKeysAlone() {
        open();
        fingers.awaitFocus("start");
        fingers.press("Return");
        fingers.awaitFocus("begin");
        fingers.press("Return");
        fingers.awaitFocus("read");
        fingers.press("Return");
        for (int group = 1; group <= 3; group++) {
            await(() -> page() instanceof CodePage);
            fingers.tabTo("hold-" + group);
            fingers.holdKey(
                    "space", () -> await(() -> ((CodePage) page()).held().isPresent()));
        }
        String letters = code().letters();
        fingers.tabTo("full");
        fingers.press("Return");
        fingers.awaitFocus("field-1");
        fingers.type(letters.toLowerCase(Locale.ROOT));
        await(() -> ((TypePage) page()).groups().get(2).length() == Code.GROUP);
        fingers.press("Return");
        await(() -> page() instanceof Page.Situated);
        await(() -> !Fingers.focused().startsWith("field"));
        fingers.tabTo("hurt");
        fingers.press("Return");
        fingers.awaitFocus("words");
        fingers.type("that i was there");
        await(() -> ((AskPage) page()).text().equals("that i was there"));
        keepByKeys();
        await(() -> page() instanceof PreviewPage || isKept());
        if (page() instanceof PreviewPage) {
            await(() -> !"keep".equals(Fingers.focused()));
            keepByKeys();
        }
        await(this::isKept);

        tell("keys");
        assertThat(fingers.chosen()).as("keys that were chosen").isLessThanOrEqualTo(32);
        assertThat(fingers.letters()).isEqualTo(Code.LENGTH + 16);
        theEventThreadIsFree();
        noPageIsHeavy();
    }

    @Test
    void byPointerAlone() {
        open();
        fingers.awaitFocus("start");
        fingers.tap("start");
        fingers.tap("begin");
        fingers.tap("read");
        for (int group = 1; group <= 3; group++) {
            await(() -> page() instanceof CodePage);
            fingers.hold(
                    "hold-" + group,
                    () -> await(() -> ((CodePage) page()).held().isPresent()));
        }
        String letters = code().letters();
        fingers.tap("full");
        letters.chars().forEach(letter -> fingers.tapLetter("key-" + (char) letter));
        await(() -> ((TypePage) page()).groups().get(2).length() == Code.GROUP);
        fingers.tap("on");
        fingers.tap("hurt");
        fingers.tap("letters");
        "calm".chars().forEach(letter -> fingers.tapLetter(Character.toString(letter)));
        await(() -> page() instanceof AskPage page && page.text().equals("calm"));
        fingers.tap("keep");
        await(() -> page() instanceof PreviewPage || isKept());
        if (page() instanceof PreviewPage) {
            fingers.tap("keep");
        }
        await(this::isKept);

        tell("pointer");
        assertThat(fingers.chosen()).as("taps that were chosen").isLessThanOrEqualTo(12);
        assertThat(fingers.letters()).isEqualTo(Code.LENGTH + 4);
        theEventThreadIsFree();
        noPageIsHeavy();
    }

    /** The question was answered and kept, and another page has come. */
    private boolean isKept() {
        return !(page() instanceof PreviewPage)
                && !(page() instanceof AskPage page && page.prompt().key().equals(RealKiosk.KEPT));
    }

    private void theEventThreadIsFree() {
        assertThat(opened().watch().seen("kintsugi.kiosk.page"))
                .as("the watch sees")
                .isNotEmpty();
        // Java itself opens files there, when it first needs a class or a font.
        assertThat(opened().watch()
                        .seen("org.bouncycastle", "org.h2", "kintsugi.store", "kintsugi.pdf", "org.apache.pdfbox"))
                .as("on the event thread")
                .isEmpty();
        assertThat(states)
                .as("a sign of life while the code is drawn, and while it is tried")
                .anyMatch(state -> state.page() instanceof Page.Promises page && page.busy())
                .anyMatch(state -> state.page() instanceof TypePage page && page.busy());
    }

    /** Beside drawing every face in both lights, some 200 ms on the machine where each page took less than 80. */
    private void noPageIsHeavy() {
        kiosk().on(() -> assertThat(opened().watch().waits())
                .as("work for one event, beside %d ms", aside)
                .allMatch(wait -> wait.cpu() <= aside * HEAVY));
    }

    private void tell(String by) {
        List<String> lines = new ArrayList<>();
        kiosk().on(() -> {
            lines.add("%s: %d chosen, %d letters, %d events"
                    .formatted(
                            by,
                            fingers.chosen(),
                            fingers.letters(),
                            opened().watch().events()));
            opened().watch().waits().stream()
                    .sorted((one, other) -> Long.compare(other.milliseconds(), one.milliseconds()))
                    .limit(12)
                    .forEach(wait -> lines.add("  " + wait));
        });
        lines.forEach(System.err::println);
        System.err.println("  the same strokes aside: " + aside + " ms");
    }
}
