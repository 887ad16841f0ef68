package kintsugi.kiosk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.JButton;
import kintsugi.figure.Light;
import kintsugi.guide.Situation;
import kintsugi.kiosk.page.KioskPanel;
import kintsugi.kiosk.turn.AskPage;
import kintsugi.kiosk.turn.NotebookPage;
import kintsugi.kiosk.turn.NotebookRow;
import kintsugi.kiosk.turn.Page;
import kintsugi.kiosk.turn.Rig;
import kintsugi.kiosk.turn.SampleGuide;
import kintsugi.kiosk.turn.Saving;
import kintsugi.look.Look;
import kintsugi.participant.Code;
import kintsugi.participant.Notebook;
import kintsugi.plan.PaperSize;
import kintsugi.store.Store;
import kintsugi.store.TestStore;
import kintsugi.support.OffScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kiosk forgets: half a sentence lies in its writer's notebook, and nowhere else, for nobody else. */
class Promise05Test {
    private static final String HALF = "that the lamp in the hall was on and";
    private static final String SHARED = "that somebody repeats my words";

    @TempDir
    private Path folder;

    private final Rig rig = new Rig();

    @BeforeEach
    void install() {
        RealKiosk.onEventThread(() -> {
            Look.install(Light.PAPER);
            return folder;
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {60, KioskOptions.IDLE_SECONDS, 600})
    void itWaitsFromOneMinuteToTen(int seconds) {
        assertThat(options(seconds).idle()).hasSeconds(seconds);
    }

    @Test
    void itWaitsNeitherShorterNorLongerAndTwoMinutesUnlessAskedTo() {
        assertThatThrownBy(() -> options(59)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> options(601)).isInstanceOf(IllegalArgumentException.class);
        assertThat(KioskOptions.IDLE_SECONDS).isEqualTo(120);
    }

    private static KioskOptions options(int seconds) {
        return new KioskOptions(
                Duration.ofSeconds(seconds),
                digits -> false,
                Locale.ENGLISH,
                PaperSize.A4,
                new Rectangle(1024, 768),
                false,
                Clock.systemUTC());
    }

    private void write() {
        rig.beginUntilQuestions(Situation.HURT);
        rig.goTo(SampleGuide.SAFER.key());
        rig.model().asking().type(HALF);
    }

    @Test
    void leftAloneItCoversItselfCountsDownAndSignsOut() {
        write();
        rig.passSeconds(119);
        assertThat(rig.model().state().countdown()).isZero();
        rig.passSeconds(2);
        assertThat(rig.model().state().countdown()).isBetween(28, 30);
        rig.passSeconds(27);
        assertThat(rig.model().state().countdown()).isPositive();
        rig.passSeconds(3);

        assertThat(rig.model().state().page()).isEqualTo(new Page.Cover());
        assertThat(rig.model().state().countdown()).isZero();
        assertThat(rig.seat().isTaken()).isFalse();
    }

    @Test
    void whoeverIsStillThereGoesOnWithWordsFoldedAway() {
        write();
        rig.passSeconds(130);
        rig.model().touched();
        assertThat(rig.model().state().countdown()).isPositive();
        rig.model().stillHere();

        assertThat(rig.model().state().countdown()).isZero();
        assertThat(rig.page(AskPage.class).folded()).isTrue();
        rig.passSeconds(100);
        assertThat(rig.model().state().countdown()).isZero();
    }

    @Test
    void anOpenRowIsFoldedAfterAnAbsence() {
        rig.open(Notebook.empty("en").as(Situation.HURT));
        rig.model().notebook().open(new NotebookRow.Hope());
        rig.passSeconds(121);
        rig.model().stillHere();

        assertThat(rig.page(NotebookPage.class).open()).isEmpty();
    }

    @Test
    void touchingPutsTheCoverOff() {
        write();
        for (int i = 0; i < 5; i++) {
            rig.passSeconds(100);
            rig.model().touched();
        }
        assertThat(rig.model().state().countdown()).isZero();
    }

    @Test
    void aMachineThatSleptIsCoveredWhenItWakesAndSoIsOneWhoseClockIsPutForwardWithoutLosingTheCountdown() {
        write();
        rig.passUnseen(Duration.ofHours(1));
        rig.passSeconds(1);
        assertThat(rig.model().state().countdown()).isBetween(28, 30);
        assertThat(rig.page()).isInstanceOf(AskPage.class);
        rig.passUnseen(Duration.ofHours(1));
        rig.passSeconds(10);
        assertThat(rig.model().state().countdown()).isPositive();
        rig.passSeconds(20);

        assertThat(rig.page()).isInstanceOf(Page.Cover.class);
    }

    @Test
    void aClockThatIsPutBackKeepsNoPageOpenAndNoWordsUnsaved() {
        write();
        rig.passUnseen(Duration.ofHours(-1));
        rig.passSeconds(2);
        assertThat(rig.model().state().saving()).isEqualTo(Saving.SAVED);
        rig.passSeconds(120);
        assertThat(rig.model().state().countdown()).isPositive();
        rig.passUnseen(Duration.ofHours(-1));
        rig.passSeconds(31);

        assertThat(rig.page()).isInstanceOf(Page.Cover.class);
    }

    @Test
    void noSettingOfTheClockHoldsTheButtonThatErases() {
        rig.open(Notebook.empty("en").as(Situation.HURT));
        rig.model().notebook().eraseDown();
        rig.passUnseen(Duration.ofHours(1));
        rig.passSeconds(1);
        assertThat(rig.seat().calls()).doesNotContain("erase");
    }

    @Test
    void theCoverItselfNeverCountsDown() {
        rig.passSeconds(600);
        assertThat(rig.model().state().countdown()).isZero();
        rig.model().sitDown();
        rig.passSeconds(10);
        assertThat(rig.page()).isInstanceOf(Page.Welcome.class);
    }

    /** Writes on two pages without finishing either; all is saved as it is typed. */
    private static Code leaveHalfASentence(RealKiosk kiosk) {
        Code code = kiosk.begin();
        kiosk.goTo(RealKiosk.KEPT);
        rest(kiosk, SHARED);
        kiosk.goTo(RealKiosk.SHARED);
        rest(kiosk, HALF);
        return code;
    }

    private static void rest(RealKiosk kiosk, String words) {
        kiosk.on(() -> kiosk.model().asking().type(words));
        kiosk.pass(Duration.ofSeconds(1));
        kiosk.until("it is saved", () -> kiosk.model().state().saving() == Saving.SAVED);
    }

    @Test
    void wordsAreSavedAfterASecondsRestAndNotBefore() {
        try (RealKiosk kiosk = new RealKiosk(TestStore.create(folder).store())) {
            kiosk.begin();
            kiosk.goTo(RealKiosk.KEPT);
            long before = kiosk.writes();
            kiosk.on(() -> kiosk.model().asking().type(HALF));
            kiosk.pass(Duration.ofMillis(750));
            assertThat(kiosk.writes()).isEqualTo(before);
            assertThat(kiosk.model().state().saving()).isEqualTo(Saving.UNDER_WAY);

            kiosk.pass(Duration.ofMillis(250));
            kiosk.until("it is saved", () -> kiosk.model().state().saving() == Saving.SAVED);
            assertThat(kiosk.writes()).isEqualTo(before + 1);
        }
    }

    @Test
    void whoeverTypesWithoutRestIsSavedEveryFiveSeconds() {
        try (RealKiosk kiosk = new RealKiosk(TestStore.create(folder).store())) {
            kiosk.begin();
            kiosk.goTo(RealKiosk.KEPT);
            long before = kiosk.writes();
            for (int i = 0; i < 20; i++) {
                String text = HALF + "a".repeat(i);
                kiosk.on(() -> kiosk.model().asking().type(text));
                assertThat(kiosk.writes()).isEqualTo(before);
                kiosk.pass(Duration.ofMillis(250));
            }
            kiosk.until("it is saved", () -> kiosk.writes() > before);
        }
    }

    @Test
    void halfASentenceIsReadableInNoFileEvenWhereWhatWasSharedIs() throws IOException {
        Path readable = folder.resolve("readable");
        try (RealKiosk kiosk = new RealKiosk(TestStore.createReadable(readable))) {
            Code code = kiosk.begin();
            kiosk.goTo(RealKiosk.SHARED);
            kiosk.on(() -> kiosk.model().asking().type(SHARED));
            kiosk.finish(kiosk.model().asking()::share);
            kiosk.on(kiosk.model()::leave);
            kiosk.comeBack(code);
            kiosk.on(kiosk.model()::goToQuestions);
            kiosk.untilOn(AskPage.class);
            kiosk.goTo(RealKiosk.KEPT);
            rest(kiosk, HALF);

            assertThat(filesWith(readable, SHARED)).as("the search finds").isNotEmpty();
            assertThat(filesWith(readable, HALF)).isEmpty();
            assertThat(filesWith(readable, code.letters())).isEmpty();
        }
    }

    private static List<Path> filesWith(Path folder, String words) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, ISO_8859_1);
                for (Charset charset :
                        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                    if (bytes.contains(new String(words.getBytes(charset), ISO_8859_1))) {
                        found.add(file);
                    }
                }
            }
        }
        return found;
    }

    /** The folder as a power cut leaves it: nothing was closed, nobody signed out. */
    private Path afterAPowerCut(Path living) throws IOException {
        Path copy = Files.createDirectory(folder.resolve("after"));
        try (Stream<Path> all = Files.walk(living)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path place = copy.resolve(living.relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        }
        return copy;
    }

    @Test
    void afterAPowerCutTheHalfSentenceIsThereForItsWriterFoldedAwayAndForNobodyElse()
            throws IOException, IllegalAccessException {
        Path living = folder.resolve("living");
        Path after;
        Code code;
        try (RealKiosk kiosk = new RealKiosk(TestStore.create(living).store())) {
            code = leaveHalfASentence(kiosk);
            after = afterAPowerCut(living);
            assertThat(filesWith(after, HALF)).isEmpty();
            assertThat(filesWith(after, SHARED)).isEmpty();
        }
        try (Store store = TestStore.open(after);
                RealKiosk kiosk = new RealKiosk(store)) {
            KioskPanel panel = RealKiosk.onEventThread(() -> new KioskPanel(kiosk.model()));
            OffScreen screen = RealKiosk.onEventThread(() -> OffScreen.of(panel, 1024, 768));
            kiosk.begin();
            AskPage others = kiosk.goTo(RealKiosk.SHARED);
            assertThat(others.answer()).isEmpty();
            assertThat(others.folded()).isFalse();
            LeftBehind leftBehind = new LeftBehind(kiosk.seat());
            assertThat(leftBehind.in(panel, HALF, SHARED)).isEmpty();
            assertThat(leftBehind.in(kiosk.model(), HALF, SHARED)).isEmpty();
            assertThat(leftBehind.atSeat(HALF, SHARED)).isEmpty();
            kiosk.on(kiosk.model()::leave);

            kiosk.comeBack(code);
            assertThat(((NotebookPage) kiosk.page()).open()).isEmpty();
            assertThat(LeftBehind.read(panel)).noneMatch(text -> text.contains(HALF));
            kiosk.on(kiosk.model()::goToQuestions);
            kiosk.untilOn(AskPage.class);
            assertThat(kiosk.goTo(RealKiosk.SHARED).folded()).isTrue();
            assertThat(LeftBehind.read(panel)).noneMatch(text -> text.contains(HALF));

            kiosk.on(() -> screen.click(screen.find(JButton.class, "unfold")));
            assertThat(LeftBehind.read(panel)).contains(HALF);
        }
    }
}
