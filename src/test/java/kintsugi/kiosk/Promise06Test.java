package kintsugi.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JPanel;
import kintsugi.figure.Light;
import kintsugi.guide.Situation;
import kintsugi.kiosk.page.Gallery;
import kintsugi.kiosk.page.KioskPanel;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.KioskState;
import kintsugi.kiosk.turn.MemorySeat;
import kintsugi.kiosk.turn.Page;
import kintsugi.kiosk.turn.Remains;
import kintsugi.kiosk.turn.Rig;
import kintsugi.kiosk.turn.SampleGuide;
import kintsugi.look.Look;
import kintsugi.participant.Code;
import kintsugi.participant.Notebook;
import kintsugi.store.TestStore;
import kintsugi.support.OffScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A way out at once: from everywhere, in one painted frame, and like any other end of a turn. */
class Promise06Test {
    private static final String SECRET = "the letter in the drawer";
    private static final Set<Class<?>> NOT_THE_KIOSK = Set.of(MemorySeat.class, Rig.class);
    /** These have no such button: the cover itself, and the countdown that covers already. */
    private static final Set<String> WITHOUT_BUTTON = Set.of("01-cover", "13-idle", "13b-idle-not-saved");
    /** A disk that refuses everything refuses the end of the turn, too. */
    private static final Set<String> ON_A_BROKEN_DISK = Set.of("06e-prompt-not-saved", "13b-idle-not-saved");

    private final Rig rig = new Rig();

    @TempDir
    private Path folder;

    @BeforeEach
    void install() {
        RealKiosk.onEventThread(() -> {
            Look.install(Light.PAPER);
            return folder;
        });
    }

    static Stream<String> places() {
        return waysThere().keySet().stream();
    }

    /** Each page once, not in all of its states. */
    static Stream<String> kinds() {
        return places().filter(place -> !place.matches("\\d\\d[b-z]-.*"));
    }

    /** Every page, and what can lie over one or be under way on it. */
    private static Map<String, Consumer<Rig>> waysThere() {
        Map<String, Consumer<Rig>> ways = new TreeMap<>(Gallery.pages());
        ways.put("x-help over words", rig -> {
            write(rig);
            rig.model().help(true);
        });
        ways.put("x-erase held", rig -> {
            rig.open(Notebook.empty("en").as(Situation.HURT));
            rig.model().notebook().eraseDown();
            rig.pass(Duration.ofMillis(1500));
        });
        ways.put("x-code being drawn", rig -> {
            rig.model().sitDown();
            rig.model().codes().begin();
            rig.seat().slow();
            rig.model().codes().haveRead();
        });
        ways.put("x-notebook being opened", rig -> {
            Code code = rig.seat().put(Notebook.empty("en"));
            rig.seat().slow();
            rig.comeBack(code);
        });
        ways.put("x-answer being kept", rig -> {
            rig.beginUntilQuestions(Situation.HURT);
            rig.model().asking().level(4);
            rig.seat().slow();
            rig.model().asking().keep();
        });
        ways.put("x-words not saved yet", Promise06Test::write);
        return ways;
    }

    private static void write(Rig rig) {
        rig.beginUntilQuestions(Situation.HURT);
        rig.goTo(SampleGuide.SAFER.key());
        rig.model().asking().type(SECRET);
    }

    private static void threeShifts(KioskKeys keys) {
        for (int i = 0; i < 3; i++) {
            for (int id : new int[] {KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED}) {
                keys.dispatchKeyEvent(new KeyEvent(
                        new JPanel(), id, 0, InputEvent.SHIFT_DOWN_MASK, KeyEvent.VK_SHIFT, KeyEvent.CHAR_UNDEFINED));
            }
        }
    }

    /** A finger comes down, and isn't let go. */
    private static void touch(JButton button) {
        button.dispatchEvent(new MouseEvent(
                button,
                MouseEvent.MOUSE_PRESSED,
                0,
                InputEvent.BUTTON1_DOWN_MASK,
                button.getWidth() / 2,
                button.getHeight() / 2,
                0,
                0,
                1,
                false,
                MouseEvent.BUTTON1));
    }

    private static Optional<JButton> hideButton(OffScreen screen) {
        return screen.all(JButton.class).stream()
                .filter(button -> "hide".equals(button.getName()))
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void threeShiftsShowTheCoverInOneFrameFromEveryKindOfPage(String place) {
        hidesInOneFrame(place, screen -> threeShifts(new KioskKeys(rig.model())));
    }

    @ParameterizedTest
    @MethodSource("places")
    void touchingTheButtonShowsTheCoverInOneFrameFromEverywhere(String place) {
        hidesInOneFrame(place, screen -> {
            Optional<JButton> hide = hideButton(screen);
            assertThat(hide.isEmpty()).isEqualTo(WITHOUT_BUTTON.contains(place));
            hide.ifPresentOrElse(Promise06Test::touch, rig.model()::leave);
        });
    }

    /** All but what the seat offers, which goes on without the kiosk. */
    private static List<Object> shown(KioskState state) {
        return List.of(
                state.page(),
                state.language(),
                state.dimmed(),
                state.letters(),
                state.help(),
                state.countdown(),
                state.saving());
    }

    private void hidesInOneFrame(String place, Consumer<OffScreen> hide) {
        RealKiosk.onEventThread(() -> {
            Glass glass = new Glass(new KioskPanel(rig.model()));
            OffScreen screen = OffScreen.of(glass, 512, 384);
            List<Object> covered = shown(rig.model().state());
            int cover = glass.look();
            waysThere().getOrDefault(place, unused -> {}).accept(rig);
            screen.settle(512, 384);
            int before = glass.look();
            boolean isCover = shown(rig.model().state()).equals(covered);
            assertThat(before == cover).isEqualTo(isCover);
            glass.frames();

            hide.accept(screen);

            assertThat(shown(rig.model().state())).isEqualTo(covered);
            assertThat(glass.frames().size()).isEqualTo(isCover ? 0 : 1);
            assertThat(glass.look()).isEqualTo(cover);
            rig.seat().answer();
            rig.passSeconds(5);
            assertThat(glass.frames()).allMatch(frame -> frame == cover);
            assertThat(shown(rig.model().state())).isEqualTo(covered);
            assertThat(rig.seat().isTaken()).isEqualTo(ON_A_BROKEN_DISK.contains(place));
            assertThat(rig.failures()).isEmpty();
            return rig;
        });
    }

    @ParameterizedTest
    @MethodSource("places")
    void nothingOfThePersonRemainsAndTheSeatIsAskedTheSameAsEver(String place) throws IllegalAccessException {
        Rig ordinary = new Rig();
        waysThere().getOrDefault(place, unused -> {}).accept(ordinary);
        ordinary.model().leave();
        ordinary.seat().answer();

        waysThere().getOrDefault(place, unused -> {}).accept(rig);
        String letters = rig.seat().drawn().map(Code::letters).orElse(SECRET);
        threeShifts(new KioskKeys(rig.model()));

        assertThat(Remains.of(rig.model(), NOT_THE_KIOSK, SECRET, letters, "That I hear before", "Ruth"))
                .isEmpty();
        rig.seat().answer();
        assertThat(rig.seat().calls()).isEqualTo(ordinary.seat().calls());
    }

    @Test
    void theWalkThatFindsNothingAfterwardsFindsWordsAndCodeBefore() throws IllegalAccessException {
        write(rig);
        assertThat(Remains.of(rig.model(), NOT_THE_KIOSK, SECRET)).isNotEmpty();

        rig.model().leave();
        String letters = rig.beginUntilCode().letters();
        assertThat(Remains.of(rig.model(), NOT_THE_KIOSK, letters)).isNotEmpty();
    }

    @Test
    void hidingDoesNotWaitForASlowDiskAndStillKeepsTheWords() {
        write(rig);
        rig.seat().slow();
        threeShifts(new KioskKeys(rig.model()));
        assertThat(rig.page()).isEqualTo(new Page.Cover());

        rig.seat().answer();
        List<String> calls = rig.seat().calls();
        assertThat(calls.subList(calls.size() - 2, calls.size())).containsExactly("save Write", "end");
    }

    @Test
    void hidingWritesAsMuchAsGoingAwayOrSigningOut() {
        long hidden = writesOfATurn("hidden", kiosk -> kiosk.on(() -> threeShifts(new KioskKeys(kiosk.model()))));
        long alone = writesOfATurn("alone", kiosk -> kiosk.pass(Duration.ofSeconds(KioskOptions.IDLE_SECONDS + 31)));
        long signedOut = writesOfATurn("out", kiosk -> kiosk.on(kiosk.model()::leave));

        assertThat(hidden).isEqualTo(alone).isEqualTo(signedOut);
    }

    private long writesOfATurn(String name, Consumer<RealKiosk> leave) {
        try (RealKiosk kiosk =
                new RealKiosk(TestStore.create(folder.resolve(name)).store())) {
            Code code = kiosk.begin();
            kiosk.goTo(RealKiosk.KEPT);
            kiosk.on(() -> kiosk.model().asking().type(SECRET));
            leave.accept(kiosk);
            kiosk.untilOn(Page.Cover.class);
            // Whoever comes next waits until the turn before has ended.
            kiosk.comeBack(code);
            return kiosk.writes();
        }
    }

    @Test
    void threeShiftsCountOnlyWithinASecondAndAHalfAndWithoutAnotherKey() {
        write(rig);
        rig.model().shift();
        rig.model().shift();
        rig.model().otherKey();
        rig.model().shift();
        assertThat(rig.page()).isInstanceOf(AskPage.class);

        rig.passUnseen(Duration.ofSeconds(2));
        rig.model().shift();
        rig.passUnseen(Duration.ofMillis(800));
        rig.model().shift();
        rig.passUnseen(Duration.ofMillis(800));
        rig.model().shift();
        assertThat(rig.page()).isInstanceOf(AskPage.class);

        rig.model().shift();
        assertThat(rig.page()).isInstanceOf(Page.Cover.class);
    }
}
