package kintsugi;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static kintsugi.support.VirtualDesktop.LEFT;
import static kintsugi.support.VirtualDesktop.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JList;
import kintsugi.AtTheKiosk.Person;
import kintsugi.print.stick.Stick;
import kintsugi.support.ChildJvm;
import kintsugi.support.Hands;
import kintsugi.support.VirtualDesktop;
import kintsugi.support.WindowTest;
import kintsugi.workshop.Card;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One facilitator's evening through the real windows, from the first start to the forgetting. */
@WindowTest
@Timeout(240)
class WholeEveningIT {
    private static final String WALL = "give-space/wall-1";
    private static final String PLANS = "plans";
    /** Pictures in a row, 50 ms apart at the least: more than twice a fade. */
    private static final int SAME_PICTURES = 12;

    private static final List<Person> GROUP = List.of(
            new Person("that I am tired of guessing", "nobody looks at a clock", "put the phone into the drawer"),
            new Person("that silence frightens me", "we walk side by side", "say one true thing at supper"),
            new Person("that I stayed on purpose", "I was asked and not told", "ask before I give advice"),
            new Person("that sorry was not enough", "the children sleep already", "name the hour and keep it"),
            new Person("that I count every promise", "somebody repeats my words", "write down what I heard"));

    @TempDir
    private Path folder;

    @Test
    void anEveningFromTheFirstStartToTheForgetting() throws IOException {
        Path data = folder.resolve("data");
        Path own = folder.resolve("own-stick");
        Path other = Files.createDirectory(folder.resolve("facilitators-stick"));
        Evening evening = new Evening(data, () -> plugged(other, own), "evening");
        evening.open(true);

        aWeakPassphraseIsRefused(evening);
        String passphrase = evening.choosePassphrase();
        evening.chooseGuide();
        evening.hands.click("papers");
        evening.hands.until("the worksheets are there", () -> papers(data, "worksheets", ".pdf") == 1);
        evening.begin();

        evening.hands.until(
                "the room is on the second display",
                () -> evening.roomOnScreen().equals(RIGHT));
        evening.hands.until(
                "the presenter is on the first",
                () -> LEFT.intersects(evening.presenterOnScreen()) && !RIGHT.intersects(evening.presenterOnScreen()));
        evening.keepPicture("title");
        evening.walkTo(Evening.REFLECT);
        evening.keepPicture("reflect");

        theKioskTakesThePresentersPlace(evening);
        List<String> codes = GROUP.stream().map(evening.kiosk::takeTurn).toList();
        assertThat(codes).doesNotHaveDuplicates();
        evening.takeBack();
        assertThat(evening.isOn(Evening.REFLECT)).isTrue();

        theWallShowsWhatIsApproved(evening);

        evening.jumpTo(PLANS);
        evening.keepPicture("plans");
        evening.handOver();
        aPlanGoesOntoOnesOwnStick(evening, codes.get(1), own);
        assertThat(other).isEmptyDirectory();
        thePlanHoldsOnlyItsOwnersWords(own.resolve("my-plan.pdf"), GROUP.get(1));
        evening.takeBack();
        assertThat(evening.isOn(PLANS)).isTrue();

        evening.stop();
        assertThat(papers(data, "summary", ".pdf")).isEqualTo(1);
        assertThat(papers(data, "summary", ".csv")).isEqualTo(1);
        nothingIsReadable(data, codes, passphrase);

        evening.hands.click("home");
        evening.hands.find("forget");
        evening.keepPicture("home-again");
        evening.hands.click("forget");
        evening.hands.type("forget-word", evening.words.text("home.last.forget.word"));
        evening.keepPicture("forget");
        evening.hands.click("forget-yes");
        evening.hands.until("it is forgotten", () -> !evening.hands.sees("go-on"));
        evening.keepPicture("forgotten");
        evening.end("settings");
        nothingIsReadable(data, codes, passphrase);
    }

    @Test
    void killedItGoesOnWhereItWasAlsoOnOneDisplay() {
        Path data = folder.resolve("data");
        String passphrase;
        String code;
        try (ChildJvm child = ChildJvm.startWithWindows(KilledProgram.class, data.toString())) {
            passphrase = child.lineThat(line -> line.startsWith("passphrase ")).substring("passphrase ".length());
            code = child.lineThat(line -> line.startsWith("code ")).substring("code ".length());
            child.lineThat("back"::equals);
            child.kill();
        }
        Evening evening = new Evening(data, List::of, "reopened");
        evening.open(true);
        evening.resume(passphrase);
        assertThat(evening.isOn(Evening.REFLECT)).isTrue();
        assertThat(evening.hands.sees("notes")).isTrue();

        VirtualDesktop.unplug();
        evening.hands.until("the notes are covered", () -> evening.hands.sees("uncover"));
        assertThat(evening.hands.sees("notes")).isFalse();
        evening.hands.until("the room is in a window", () -> isWindow(evening.roomOnScreen()));
        evening.hands.until(
                "it isn't behind the presenter's", () -> isDark(evening.hands.picture(evening.roomOnScreen())));
        evening.keepPicture("one-display");

        evening.handOver();
        evening.hands.until("the room steps aside", () -> evening.roomOnScreen().isEmpty());
        evening.kiosk.comeBack(code);
        evening.kiosk.turn("row-open-communication");
        evening.keepPicture("row");
        assertThat(evening.hands.hears(KilledProgram.PERSON.kept())).isTrue();
        evening.kiosk.turn("fold");
        evening.kiosk.turn("done");
        evening.takeBack();
        assertThat(evening.isOn(Evening.REFLECT)).isTrue();
        evening.hands.until("the room is back", () -> isWindow(evening.roomOnScreen()));
        assertThat(evening.hands.sees("uncover")).isTrue();
        evening.stop();
        evening.hands.click("home");
        evening.end("settings");
    }

    private static boolean isDark(BufferedImage picture) {
        return (picture.getRGB(picture.getWidth() / 2, 8) & 0xFF) < 64;
    }

    /** Whether this is some place on the screen that is no whole display; unplugged, the two are one wide one. */
    private static boolean isWindow(Rectangle place) {
        return !place.isEmpty() && place.width < RIGHT.width && LEFT.contains(place.getLocation());
    }

    @AfterEach
    void clearTheDesktop() {
        new Hands().clearTheDesktop();
        VirtualDesktop.plugIn();
    }

    private static void aWeakPassphraseIsRefused(Evening evening) {
        evening.hands.type("passphrase", "password123456");
        evening.hands.focus(evening.hands.find("again"));
        evening.hands.type("password123456");
        assertThat(evening.hands.showing(JButton.class).stream()
                        .filter(button -> "use".equals(button.getName()))
                        .allMatch(button -> !button.isEnabled()))
                .as("refused")
                .isTrue();
        evening.keepPicture("weak");
        for (String field : List.of("passphrase", "again")) {
            evening.hands.focus(evening.hands.find(field));
            IntStream.range(0, 14).forEach(i -> evening.hands.press(KeyEvent.VK_BACK_SPACE));
        }
    }

    private static void theKioskTakesThePresentersPlace(Evening evening) {
        evening.handOver();
        evening.hands.until(
                "the presenter is gone", () -> evening.presenterOnScreen().isEmpty());
        assertThat(evening.presenterIsLeft()).as("disposed, not hidden").isFalse();
        assertThat(VirtualDesktop.onScreen(evening.words.text("kiosk.window"))).isEqualTo(LEFT);
        evening.keepPicture("cover");
        evening.hands.press(KeyEvent.VK_PAGE_DOWN);
        evening.hands.press(KeyEvent.VK_ESCAPE);
        assertThat(evening.hands.sees("facilitator"))
                .as("clicker keys do nothing here")
                .isTrue();
    }

    private static void theWallShowsWhatIsApproved(Evening evening) {
        evening.jumpTo(WALL);
        BufferedImage voices = settledRoom(evening);
        evening.keepPicture("wall-before");
        evening.hands.focus(evening.hands.find("room"));
        evening.hands.type("t");
        evening.hands.until("five texts wait", () -> texts(evening).size() == GROUP.size());
        assertThat(texts(evening))
                .containsExactlyInAnyOrderElementsOf(
                        GROUP.stream().map(Person::shared).toList());
        evening.keepPicture("moderation");
        assertThat(alike(voices, settledRoom(evening)))
                .as("nothing shows before it is approved")
                .isTrue();
        evening.hands.click("hold");
        assertThat(alike(voices, settledRoom(evening)))
                .as("what is held back doesn't show either")
                .isTrue();
        for (int i = 1; i < GROUP.size(); i++) {
            evening.hands.click("approve");
        }
        assertThat(alike(voices, settledRoom(evening)))
                .as("what is approved waits while the wall is on")
                .isTrue();
        evening.hands.click("bring");
        evening.hands.until("the room sees what was approved", () -> !alike(voices, evening.room()));
        evening.keepPicture("moderated");
        evening.hands.type("m");
        evening.hands.find("room");
        evening.keepPicture("wall-after");
    }

    /** What the room sees once it has been the same for longer than a fade takes. */
    private static BufferedImage settledRoom(Evening evening) {
        BufferedImage[] last = {evening.room()};
        int[] same = {0};
        evening.hands.until("the fade is over", () -> {
            BufferedImage now = evening.room();
            same[0] = alike(last[0], now) ? same[0] + 1 : 0;
            last[0] = now;
            return same[0] > SAME_PICTURES;
        });
        return last[0];
    }

    private static List<String> texts(Evening evening) {
        List<String> all = new ArrayList<>();
        for (JList<?> list : evening.hands.showing(JList.class)) {
            if ("cards".equals(list.getName())) {
                for (int i = 0; i < list.getModel().getSize(); i++) {
                    all.add(((Card) list.getModel().getElementAt(i)).text());
                }
            }
        }
        return all;
    }

    private static void aPlanGoesOntoOnesOwnStick(Evening evening, String code, Path stick) throws IOException {
        evening.kiosk.comeBack(code);
        evening.kiosk.tickForPlan(List.of(Evening.KEPT, Evening.SHARED));
        evening.keepPicture("plan-ticked");
        evening.hands.click("save");
        evening.kiosk.saveKeySays(evening.words.text("kiosk.stick.waiting"));
        Files.createDirectory(stick);
        evening.kiosk.saveKeySays(evening.words.text("kiosk.stick.found.named", "own-stick"));
        evening.keepPicture("plan-stick");
        evening.hands.click("save");
        evening.kiosk.saveKeySays(evening.words.text("kiosk.stick.written"));
        evening.keepPicture("plan-written");
        evening.kiosk.turn("back");
        evening.kiosk.turn("done");
    }

    private static void thePlanHoldsOnlyItsOwnersWords(Path plan, Person owner) throws IOException {
        String all;
        try (var document = Loader.loadPDF(plan.toFile())) {
            all = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
        assertThat(all).contains(owner.kept(), owner.shared()).doesNotContain(owner.line());
        for (Person each : GROUP) {
            if (!each.equals(owner)) {
                assertThat(all).doesNotContain(each.kept(), each.shared(), each.line());
            }
        }
    }

    private static List<Stick> plugged(Path... folders) {
        return Stream.of(folders)
                .filter(Files::isDirectory)
                .map(one -> new Stick(one.toString(), one.getFileName().toString(), one, true, Long.MAX_VALUE))
                .toList();
    }

    private static long papers(Path data, String beginning, String ending) {
        try (Stream<Path> all = Files.list(data.resolve("papers"))) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(beginning) && name.endsWith(ending))
                    .count();
        } catch (IOException notYet) {
            return 0;
        }
    }

    /** No file of the program holds a word of anybody, a code, or what opens it. */
    private static void nothingIsReadable(Path data, List<String> codes, String passphrase) throws IOException {
        List<String> secrets = new ArrayList<>(codes);
        secrets.addAll(List.of(passphrase, Evening.PIN));
        GROUP.forEach(each -> secrets.addAll(List.of(each.kept(), each.shared(), each.line())));
        List<Path> files;
        try (Stream<Path> all = Files.walk(data)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            String bytes = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
            for (String secret : secrets) {
                for (var charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
                    String raw = new String(secret.getBytes(charset), java.nio.charset.StandardCharsets.ISO_8859_1);
                    assertThat(bytes.contains(raw)).as("%s in %s", secret, file).isFalse();
                }
            }
        }
    }

    /** Whether less than a hundredth of two pictures differs, as when only a clock in a corner went on. */
    private static boolean alike(BufferedImage one, BufferedImage other) {
        int[] before = pixels(one);
        int[] after = pixels(other);
        return IntStream.range(0, before.length)
                                .filter(i -> before[i] != after[i])
                                .count()
                        * 100
                < before.length;
    }

    private static int[] pixels(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }
}
